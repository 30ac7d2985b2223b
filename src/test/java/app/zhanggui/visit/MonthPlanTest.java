package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.text.UserFault;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonthPlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);
    private static final Slot MORNING = new Slot(DAY, HalfDay.AM);
    private static final Slot AFTERNOON = new Slot(DAY, HalfDay.PM);
    private static final Client EAST = Clients.of(1, Level.B, "城东");
    private static final Client WEST = Clients.of(2, Level.B, "城西");
    private static final Client EAST_TOO = Clients.of(3, Level.B, "城东");
    private static final Client CALLED = Clients.of(4, Level.C, "城东");

    private static MonthPlan plan(Visit... visits) {
        return new MonthPlan(
                PlanRequest.of(
                                YearMonth.of(2026, 12),
                                List.of(EAST, WEST, EAST_TOO, CALLED),
                                WorkCalendar.bundled())
                        .with(new Capacity(2, 1)),
                PlanState.DRAFT,
                List.of(visits),
                List.of(new Unplaced(CALLED.id(), Mode.PHONE, Reason.FULL)));
    }

    private static Visit visit(Client client, Slot slot) {
        return Visit.planned(client.id(), slot, Mode.IN_PERSON);
    }

    @Test
    void a_half_day_goes_region_by_region_and_calls_come_last() {
        MonthPlan plan =
                plan(
                        Visit.planned(CALLED.id(), MORNING, Mode.PHONE),
                        visit(EAST_TOO, MORNING),
                        visit(WEST, MORNING),
                        visit(EAST, MORNING));
        assertThat(plan.visits(MORNING).stream().map(Visit::customer))
                .containsExactly(EAST.id(), EAST_TOO.id(), WEST.id(), CALLED.id());
        assertThat(plan.visits(MORNING).stream().map(Visit::order)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void the_owner_lays_the_way_through_a_half_day() {
        MonthPlan plan =
                plan(
                        visit(EAST, MORNING),
                        visit(EAST_TOO, MORNING),
                        visit(WEST, MORNING),
                        Visit.planned(CALLED.id(), MORNING, Mode.PHONE));
        MonthPlan changed = plan.shifted(plan.visits(MORNING).get(2), -2);
        assertThat(changed.visits(MORNING).stream().map(Visit::customer))
                .containsExactly(WEST.id(), EAST.id(), EAST_TOO.id(), CALLED.id());
        assertThat(changed.shifted(changed.visits(MORNING).get(0), 9).visits(MORNING).stream())
                .extracting(Visit::customer)
                .containsExactly(EAST.id(), EAST_TOO.id(), WEST.id(), CALLED.id());
    }

    @Test
    void a_visit_moved_into_a_half_day_goes_to_those_of_its_region() {
        MonthPlan plan = plan(visit(EAST, AFTERNOON), visit(EAST_TOO, MORNING));
        MonthPlan laid = plan.moved(plan.visits(AFTERNOON).get(0), MORNING);
        assertThat(laid.visits(MORNING)).extracting(Visit::order).containsExactly(1, 2);
        assertThat(laid.visits(MORNING).get(1).customer()).isEqualTo(EAST.id());
    }

    @Test
    void two_visits_change_places() {
        MonthPlan plan =
                plan(visit(EAST, MORNING), visit(WEST, MORNING), visit(EAST_TOO, AFTERNOON));
        MonthPlan swapped =
                plan.swapped(plan.visits(MORNING).get(0), plan.visits(AFTERNOON).get(0));
        assertThat(swapped.visits(MORNING))
                .extracting(Visit::customer)
                .containsExactly(EAST_TOO.id(), WEST.id());
        assertThat(swapped.visits(AFTERNOON))
                .singleElement()
                .matches(Visit::pinned)
                .matches(visit -> visit.customer().equals(EAST.id()));
    }

    @Test
    void visits_that_a_rule_forbids_do_not_change_places() {
        LocalDate next = DAY.plusDays(1);
        MonthPlan plan =
                plan(
                        visit(EAST, MORNING),
                        visit(EAST, new Slot(next, HalfDay.AM)),
                        visit(WEST, new Slot(next, HalfDay.PM)));
        Visit east = plan.visits(MORNING).get(0);
        Visit west = plan.visits(new Slot(next, HalfDay.PM)).get(0);
        assertThat(plan.objectionToSwap(east, west))
                .get()
                .matches(message -> message.key().equals("visit.hard.ONE_A_DAY"));
        assertThatThrownBy(() -> plan.swapped(east, west)).isInstanceOf(UserFault.class);
    }

    @Test
    void a_moved_visit_is_pinned_where_the_owner_put_it() {
        MonthPlan plan = plan(visit(EAST, MORNING), visit(WEST, MORNING));
        MonthPlan moved = plan.moved(plan.visits().get(0), AFTERNOON);
        assertThat(moved.visits(AFTERNOON))
                .singleElement()
                .matches(Visit::pinned)
                .matches(visit -> visit.customer().equals(EAST.id()));
        assertThat(moved.visits(MORNING)).hasSize(1);
        assertThat(plan.visits(MORNING)).hasSize(2);
    }

    @Test
    void a_move_that_breaks_a_rule_is_refused_by_name() {
        MonthPlan plan =
                plan(visit(EAST, MORNING), visit(WEST, AFTERNOON), visit(EAST_TOO, AFTERNOON));
        Visit east = plan.visits().get(0);
        assertThat(plan.objection(east, AFTERNOON))
                .get()
                .matches(message -> message.key().equals("visit.hard.CAPACITY"))
                .matches(message -> message.holes().equals(List.of("客户1", "2026-12-08")));
        assertThatThrownBy(() -> plan.moved(east, AFTERNOON)).isInstanceOf(UserFault.class);
    }

    @Test
    void a_visit_is_no_objection_to_its_own_move() {
        MonthPlan plan = plan(visit(EAST, MORNING));
        assertThat(plan.objection(plan.visits().get(0), AFTERNOON)).isEmpty();
    }

    @Test
    void an_unplaced_wish_can_be_placed_by_hand() {
        MonthPlan plan = plan(visit(EAST, MORNING));
        MonthPlan placed = plan.placed(plan.unplaced().get(0), AFTERNOON);
        assertThat(placed.unplaced()).isEmpty();
        assertThat(placed.visits(AFTERNOON)).singleElement().matches(Visit::pinned);
    }

    @Test
    void what_stands_against_a_rule_is_reported() {
        Visit sunday = visit(EAST, new Slot(LocalDate.of(2026, 12, 6), HalfDay.AM)).pinned(true);
        assertThat(plan(sunday, visit(WEST, MORNING)).brokenRules())
                .singleElement()
                .matches(broken -> broken.rule() == HardRule.WORKED_DAY)
                .matches(broken -> broken.visit().customer().equals(EAST.id()));
    }

    @Test
    void the_figures_count_regions_a_half_day_without_the_calls() {
        PlanSummary summary =
                plan(
                                visit(EAST, MORNING),
                                visit(EAST_TOO, MORNING),
                                visit(WEST, AFTERNOON),
                                Visit.planned(CALLED.id(), AFTERNOON, Mode.PHONE))
                        .summary();
        assertThat(summary.regionHalfDays()).isEqualTo(2);
        assertThat(summary.halfDays()).isEqualTo(2);
        assertThat(summary.regionsPerHalfDay()).isEqualTo(1);
    }

    @Test
    void the_figures_count_what_was_due_and_what_has_a_place() {
        PlanSummary summary = plan(visit(EAST, MORNING), visit(WEST, MORNING)).summary();
        assertThat(summary.needed()).isEqualTo(3);
        assertThat(summary.planned()).isEqualTo(2);
        assertThat(summary.byAudience().get(Audience.B)).isEqualTo(new PlanSummary.Count(2, 2, 0));
        assertThat(summary.byAudience().get(Audience.C)).isEqualTo(new PlanSummary.Count(1, 0, 0));
        assertThat(summary.subtotal(false)).isEqualTo(new PlanSummary.Count(3, 2, 0));
        assertThat(summary.subtotal(true)).isEqualTo(new PlanSummary.Count(0, 0, 0));
    }

    @Test
    void the_figures_count_what_is_done_and_what_is_still_to_do() {
        MonthPlan plan = plan(visit(EAST, MORNING), visit(WEST, MORNING));
        MonthPlan begun = plan.inState(plan.visits().get(0), VisitState.DONE);
        PlanSummary.Count customers = begun.summary().subtotal(false);
        assertThat(customers.done()).isEqualTo(1);
        assertThat(customers.remaining()).isEqualTo(2);
    }

    @Test
    void the_shortest_gap_is_that_of_one_customer() {
        Visit[] visits =
                IntStream.of(1, 4, 18)
                        .mapToObj(day -> visit(EAST, new Slot(DAY.withDayOfMonth(day), HalfDay.AM)))
                        .toArray(Visit[]::new);
        assertThat(plan(visits).summary().shortestGap()).hasValue(3);
        assertThat(plan(visit(EAST, MORNING)).summary().shortestGap()).isEmpty();
    }

    @Test
    void the_comparison_is_with_the_first_free_slot() {
        // on the 1st and the 2nd: east and west share the morning, the other of the east comes
        // later
        PlanSummary summary = plan().summary();
        assertThat(summary.firstFreeRegionHalfDays()).isEqualTo(6);
    }
}
