package app.zhanggui.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.VisitWishes;
import app.zhanggui.ui.Jobs;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.Opening;
import app.zhanggui.visit.PlanState;
import app.zhanggui.visit.Reason;
import app.zhanggui.visit.Unplaced;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArrangeViewModelTest {
    private final PlanDesk desk = new PlanDesk();
    private final ArrangeViewModel model =
            new ArrangeViewModel(desk.plans, Jobs.direct(), desk.told, desk.texts, desk.clock);

    @AfterEach
    void close() {
        desk.close();
    }

    private CustomerId opened(Level level) {
        CustomerId customer = desk.customer("宏达五金有限公司", level).id();
        model.open(customer, () -> {});
        return customer;
    }

    @Test
    void half_days_of_this_month_and_the_next_are_open_from_today_on() {
        opened(Level.B);
        assertThat(model.openings())
                .extracting(opening -> YearMonth.from(opening.slot().date()))
                .contains(YearMonth.of(2026, 11), YearMonth.of(2026, 12))
                .doesNotContain(YearMonth.of(2027, 1));
        assertThat(model.openings())
                .allMatch(opening -> !opening.slot().date().isBefore(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void one_month_more_is_looked_at_when_asked_for() {
        opened(Level.B);
        model.later();
        assertThat(model.openings())
                .extracting(opening -> YearMonth.from(opening.slot().date()))
                .contains(YearMonth.of(2027, 1));
    }

    @Test
    void what_is_chosen_stands_pinned_in_the_plan_and_is_told() {
        CustomerId customer = opened(Level.B);
        Opening chosen = model.openings().get(0);
        model.arrange(chosen);
        assertThat(desk.visits.visits(customer))
                .singleElement()
                .matches(visit -> visit.pinned() && visit.slot().equals(chosen.slot()));
        assertThat(desk.told.told).containsExactly("visit.arrange.done");
    }

    @Test
    void a_call_may_go_where_a_visit_may_not() {
        opened(Level.A);
        int mornings = model.openings().size();
        model.by(Mode.PHONE);
        assertThat(model.openings()).hasSizeGreaterThan(mornings);
    }

    @Test
    void what_waited_for_a_place_waits_no_more() {
        CustomerId customer = desk.customer("宏达五金有限公司", Level.B).id();
        MonthPlan empty = desk.plans.planOrNew(PlanDesk.DECEMBER);
        Unplaced waiting = new Unplaced(customer, Mode.IN_PERSON, Reason.TOO_FEW_DAYS);
        desk.plans.save(
                new MonthPlan(empty.request(), PlanState.DRAFT, List.of(), List.of(waiting)));
        model.open(customer, () -> {});
        model.arrange(model.openings().get(model.openings().size() - 1));
        MonthPlan december = desk.plans.plan(PlanDesk.DECEMBER).orElseThrow();
        assertThat(december.visits()).hasSize(1);
        assertThat(december.unplaced()).isEmpty();
    }

    @Test
    void who_is_not_to_be_disturbed_has_nothing_open_and_the_reason_is_said() {
        CustomerCard card = desk.customer("宏达五金有限公司", Level.B);
        VisitWishes leftAlone =
                new VisitWishes(
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        Optional.empty());
        desk.customers.save(card.withCustomer(it -> it.withWishes(leftAlone)));
        CustomerId customer = card.id();
        model.open(customer, () -> {});
        assertThat(model.openings()).isEmpty();
        assertThat(desk.texts.say(model.objection().get().orElseThrow())).contains("打扰");
    }
}
