package app.zhanggui.visit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.ProspectClass;
import app.zhanggui.customer.VisitWishes;
import app.zhanggui.visit.CardRule;
import app.zhanggui.visit.Client;
import app.zhanggui.visit.Clients;
import app.zhanggui.visit.FrequencyRule;
import app.zhanggui.visit.Gaps;
import app.zhanggui.visit.HalfDayChoice;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.Occasion;
import app.zhanggui.visit.PlanRequest;
import app.zhanggui.visit.PlanState;
import app.zhanggui.visit.Reason;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Unplaced;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 12);
    private static final Client EAST = Clients.of(1, Level.B, "城东");
    private static final Client EAST_TOO = Clients.of(2, Level.B, "城东");
    private static final Client WEST = Clients.of(3, Level.C, "城西");

    private PlanRequest request =
            PlanRequest.of(MONTH, List.of(EAST, EAST_TOO, WEST), WorkCalendar.bundled());

    private long cost(SoftRule rule, Visit... visits) {
        return MonthPlanner.cost(
                        new MonthPlan(request, PlanState.DRAFT, List.of(visits), List.of()))
                .of(rule);
    }

    private long lack(SoftRule rule, Unplaced... unplaced) {
        return MonthPlanner.cost(
                        new MonthPlan(request, PlanState.DRAFT, List.of(), List.of(unplaced)))
                .of(rule);
    }

    private static Visit visit(Client client, int day, HalfDay half) {
        return Visit.planned(client.id(), new Slot(MONTH.atDay(day), half), Mode.IN_PERSON);
    }

    private static Visit call(Client client, int day, HalfDay half) {
        return Visit.planned(client.id(), new Slot(MONTH.atDay(day), half), Mode.PHONE);
    }

    private static Unplaced unplaced(Client client) {
        return new Unplaced(client.id(), Mode.IN_PERSON, Reason.FULL);
    }

    private Client only(Client client) {
        request = PlanRequest.of(MONTH, List.of(client), WorkCalendar.bundled());
        return client;
    }

    @Test
    void every_region_of_a_half_day_costs() {
        Visit first = visit(EAST, 8, HalfDay.AM);
        assertThat(cost(SoftRule.REGION_PER_HALF_DAY, first, visit(EAST_TOO, 8, HalfDay.AM)))
                .isEqualTo(10);
        assertThat(cost(SoftRule.REGION_PER_HALF_DAY, first, visit(WEST, 8, HalfDay.AM)))
                .isEqualTo(20);
        assertThat(cost(SoftRule.REGION_PER_HALF_DAY, first, visit(EAST_TOO, 8, HalfDay.PM)))
                .isEqualTo(20);
    }

    @Test
    void every_region_of_a_day_costs() {
        Visit first = visit(EAST, 8, HalfDay.AM);
        assertThat(cost(SoftRule.REGION_PER_DAY, first, visit(EAST_TOO, 8, HalfDay.PM)))
                .isEqualTo(4);
        assertThat(cost(SoftRule.REGION_PER_DAY, first, visit(WEST, 8, HalfDay.PM))).isEqualTo(8);
    }

    @Test
    void calls_do_not_travel() {
        assertThat(cost(SoftRule.REGION_PER_HALF_DAY, call(WEST, 8, HalfDay.AM))).isZero();
        assertThat(cost(SoftRule.REGION_PER_DAY, call(WEST, 8, HalfDay.AM))).isZero();
    }

    @Test
    void the_distance_from_an_even_spacing_costs_its_square_twice() {
        // twice in 31 days: 15.5 days apart are even, 1 day apart is 14.5 off
        Visit first = visit(EAST, 1, HalfDay.AM);
        assertThat(cost(SoftRule.SPACING, first, visit(EAST, 2, HalfDay.AM))).isEqualTo(420);
        assertThat(cost(SoftRule.SPACING, first, visit(EAST, 17, HalfDay.AM))).isZero();
    }

    @Test
    void the_way_from_the_last_contact_counts_for_the_spacing() {
        Client lately = only(Clients.contacted(EAST, LocalDate.of(2026, 11, 30)));
        assertThat(cost(SoftRule.SPACING, visit(lately, 1, HalfDay.AM))).isEqualTo(420);
        assertThat(cost(SoftRule.SPACING, visit(lately, 15, HalfDay.AM))).isZero();
    }

    @Test
    void an_overdue_contact_costs_more_every_day() {
        Client overdue = only(Clients.contacted(EAST, LocalDate.of(2026, 11, 1)));
        long early = cost(SoftRule.SPACING, visit(overdue, 1, HalfDay.AM));
        long late = cost(SoftRule.SPACING, visit(overdue, 11, HalfDay.AM));
        assertThat(late - early).isEqualTo(10);
    }

    @Test
    void a_missed_weekday_wish_costs() {
        Client wednesday = only(Clients.wishing(EAST, wish(DayOfWeek.WEDNESDAY, null)));
        assertThat(cost(SoftRule.WISHED_DAY, visit(wednesday, 8, HalfDay.AM))).isEqualTo(5);
        assertThat(cost(SoftRule.WISHED_DAY, visit(wednesday, 9, HalfDay.AM))).isZero();
    }

    @Test
    void a_missed_half_day_wish_costs() {
        Client late = only(Clients.wishing(EAST, wish(null, HalfDay.PM)));
        assertThat(cost(SoftRule.WISHED_HALF, visit(late, 8, HalfDay.AM))).isEqualTo(3);
        assertThat(cost(SoftRule.WISHED_HALF, visit(late, 8, HalfDay.PM))).isZero();
    }

    private static VisitWishes wish(DayOfWeek day, HalfDay half) {
        return VisitWishes.of(Set.of(), Optional.ofNullable(day), Optional.ofNullable(half));
    }

    @Test
    void a_half_day_that_does_not_suit_the_class_costs() {
        Client late =
                only(
                        EAST.with(
                                CardRule.of(
                                        FrequencyRule.visits(2)
                                                .in(HalfDayChoice.RATHER_AFTERNOON))));
        assertThat(cost(SoftRule.CLASS_HALF, visit(late, 8, HalfDay.AM))).isEqualTo(2);
        assertThat(cost(SoftRule.CLASS_HALF, visit(late, 8, HalfDay.PM))).isZero();
        assertThat(cost(SoftRule.CLASS_HALF, call(late, 8, HalfDay.AM))).isZero();
    }

    @Test
    void the_customers_own_half_day_stands_above_that_of_the_class() {
        Client own =
                only(
                        Clients.wishing(EAST, wish(null, HalfDay.AM))
                                .with(
                                        CardRule.of(
                                                FrequencyRule.visits(2)
                                                        .in(HalfDayChoice.RATHER_AFTERNOON))));
        assertThat(cost(SoftRule.CLASS_HALF, visit(own, 8, HalfDay.AM))).isZero();
    }

    @Test
    void contacts_closer_than_the_rule_allows_cost_by_the_day() {
        // class B: at least 7 days apart
        Visit first = visit(EAST, 1, HalfDay.AM);
        assertThat(cost(SoftRule.TOO_SOON, first, visit(EAST, 3, HalfDay.AM))).isEqualTo(5 * 6);
        assertThat(cost(SoftRule.TOO_SOON, first, visit(EAST, 8, HalfDay.AM))).isZero();
    }

    @Test
    void a_contact_before_the_month_may_be_too_close_too() {
        Client lately = only(Clients.contacted(EAST, LocalDate.of(2026, 11, 30)));
        assertThat(cost(SoftRule.TOO_SOON, visit(lately, 4, HalfDay.AM))).isEqualTo(3 * 6);
    }

    @Test
    void contacts_further_apart_than_the_rule_allows_cost_by_the_day() {
        Client weekly =
                only(EAST.with(CardRule.of(FrequencyRule.visits(2).within(new Gaps(0, 10)))));
        Visit first = visit(weekly, 1, HalfDay.AM);
        assertThat(cost(SoftRule.TOO_LATE, first, visit(weekly, 15, HalfDay.AM))).isEqualTo(4 * 3);
        assertThat(cost(SoftRule.TOO_LATE, first, visit(weekly, 11, HalfDay.AM))).isZero();
    }

    @Test
    void a_visit_far_from_what_is_due_costs_by_the_day_and_twice_after_it() {
        Client paying =
                only(
                        EAST.with(
                                List.of(
                                        new Occasion(
                                                Occasion.Kind.COLLECTION,
                                                LocalDate.of(2026, 12, 9)))));
        assertThat(cost(SoftRule.OCCASION, visit(paying, 9, HalfDay.AM))).isZero();
        assertThat(cost(SoftRule.OCCASION, visit(paying, 7, HalfDay.AM))).isEqualTo(2 * 3);
        assertThat(cost(SoftRule.OCCASION, visit(paying, 11, HalfDay.AM))).isEqualTo(4 * 3);
        assertThat(cost(SoftRule.OCCASION, visit(paying, 30, HalfDay.AM))).isEqualTo(10 * 3);
    }

    @Test
    void a_share_of_the_visits_not_given_to_prospects_costs() {
        Client prospect = Clients.of(9, Clients.prospect(ProspectClass.CONTINUE, 3, null), "");
        only(prospect);
        Unplaced left = unplaced(prospect);
        assertThat(lack(SoftRule.PROSPECT_SHARE, left)).isEqualTo(4000);
        request = request.with(request.planRules().withProspectPercent(0));
        assertThat(lack(SoftRule.PROSPECT_SHARE, left)).isZero();
    }

    @Test
    void a_crowded_half_day_costs_the_square_of_its_load() {
        Visit first = visit(EAST, 8, HalfDay.AM);
        assertThat(cost(SoftRule.BALANCE, first, visit(EAST_TOO, 8, HalfDay.AM))).isEqualTo(4);
        assertThat(cost(SoftRule.BALANCE, first, visit(EAST_TOO, 8, HalfDay.PM))).isEqualTo(2);
        assertThat(cost(SoftRule.BALANCE, first, call(EAST_TOO, 8, HalfDay.AM))).isEqualTo(2);
    }

    @Test
    void a_visit_moved_to_another_day_costs_when_planned_anew() {
        request = request.near(List.of(visit(EAST, 8, HalfDay.AM)));
        assertThat(cost(SoftRule.SAME_DAY_AS_BEFORE, visit(EAST, 9, HalfDay.AM))).isEqualTo(32);
        assertThat(cost(SoftRule.SAME_DAY_AS_BEFORE, visit(EAST, 8, HalfDay.PM))).isZero();
        assertThat(cost(SoftRule.SAME_DAY_AS_BEFORE, visit(WEST, 9, HalfDay.AM))).isZero();
    }

    @Test
    void a_visit_moved_to_the_other_half_of_its_day_costs_less() {
        request = request.near(List.of(visit(EAST, 8, HalfDay.AM)));
        assertThat(cost(SoftRule.SAME_HALF_AS_BEFORE, visit(EAST, 8, HalfDay.PM))).isEqualTo(12);
        assertThat(cost(SoftRule.SAME_HALF_AS_BEFORE, visit(EAST, 9, HalfDay.PM))).isZero();
    }

    @Test
    void a_weightier_class_without_a_place_costs_more() {
        assertThat(lack(SoftRule.PLACED, unplaced(EAST)))
                .isGreaterThan(lack(SoftRule.PLACED, unplaced(WEST)));
    }

    @Test
    void going_without_twice_costs_more_than_two_going_without_once() {
        assertThat(lack(SoftRule.SHARED_LACK, unplaced(EAST), unplaced(EAST))).isEqualTo(80);
        assertThat(lack(SoftRule.SHARED_LACK, unplaced(EAST), unplaced(EAST_TOO))).isEqualTo(40);
    }

    @Test
    void a_visit_answers_for_what_it_adds() {
        Visit alone = visit(WEST, 8, HalfDay.AM);
        MonthPlan plan =
                new MonthPlan(
                        request,
                        PlanState.DRAFT,
                        List.of(visit(EAST, 8, HalfDay.AM), visit(EAST_TOO, 8, HalfDay.AM), alone),
                        List.of());
        PlanCost east = MonthPlanner.cost(plan, plan.visits().get(0));
        PlanCost west = MonthPlanner.cost(plan, plan.visits().get(2));
        assertThat(east.of(SoftRule.REGION_PER_HALF_DAY)).isZero();
        assertThat(west.of(SoftRule.REGION_PER_HALF_DAY)).isEqualTo(10);
    }
}
