package app.zhanggui.visit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.ProspectClass;
import app.zhanggui.visit.BadWeek;
import app.zhanggui.visit.BusyMonth;
import app.zhanggui.visit.Capacity;
import app.zhanggui.visit.CardRule;
import app.zhanggui.visit.Client;
import app.zhanggui.visit.Clients;
import app.zhanggui.visit.Duty;
import app.zhanggui.visit.FrequencyRule;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.Occasion;
import app.zhanggui.visit.PlanRequest;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.VisitReason;
import app.zhanggui.visit.WorkCalendar;
import app.zhanggui.work.Progress;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a month of a busy shop comes to, at first and after a bad week. */
class WholeMonthTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 12);
    private static final WorkCalendar CALENDAR = WorkCalendar.bundled();
    private static final MonthPlanner PLANNER = MonthPlanner.forSeconds(0.4);

    private static MonthPlan plan(PlanRequest request) {
        return PLANNER.plan(request, Progress.unwatched());
    }

    @Test
    void goes_to_hardly_more_regions_than_anybody_could_when_only_regions_count() {
        List<Client> clients = new ArrayList<>();
        Dice dice = new Dice(5);
        CardRule once = CardRule.of(FrequencyRule.visits(1));
        for (int id = 1; id <= 200; id++) {
            clients.add(Clients.of(id, Level.C, "区" + dice.below(12)).with(once));
        }
        MonthPlan plan = plan(PlanRequest.of(MONTH, clients, CALENDAR));
        Map<String, Long> byRegion =
                clients.stream()
                        .collect(Collectors.groupingBy(Client::region, Collectors.counting()));
        long bound = byRegion.values().stream().mapToLong(visits -> (visits + 4) / 5).sum();
        assertThat(plan.unplaced()).isEmpty();
        assertThat(plan.summary().regionHalfDays()).isLessThanOrEqualTo((int) (bound * 1.05));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 500})
    void a_bad_week_moves_few_of_the_other_visits(int customers) {
        BadWeek week = BadWeek.after(plan(BusyMonth.of(customers, 3)));
        MonthPlan anew = MonthPlanner.standard().plan(week.rest(), Progress.unwatched());
        assertThat(week.moved(anew)).isPositive().isLessThanOrEqualTo(0.15);
        assertThat(anew.brokenRules()).isEmpty();
    }

    @Test
    void a_visit_just_before_a_payment_is_for_collecting_it() {
        Occasion payment = new Occasion(Occasion.Kind.COLLECTION, MONTH.atDay(16));
        Client paying = Clients.of(1, Level.B, "城东").with(List.of(payment));
        MonthPlan plan = plan(PlanRequest.of(MONTH, List.of(paying), CALENDAR));
        assertThat(plan.visits())
                .filteredOn(visit -> visit.reason() == VisitReason.COLLECTION)
                .hasSize(1)
                .allMatch(visit -> payment.isServedOn(visit.slot().date()));
    }

    @Test
    void keeps_other_duties_free() {
        Slot busy = new Slot(MONTH.atDay(9), HalfDay.AM);
        WorkCalendar calendar =
                CALENDAR.withDuties(List.of(new Duty(busy, new Capacity(1, 0), "盘点")));
        MonthPlan plan =
                plan(
                        PlanRequest.of(MONTH, Clients.some(300, 1), calendar)
                                .with(new Capacity(6, 8)));
        assertThat(plan.visits(busy)).hasSizeLessThanOrEqualTo(1);
        assertThat(plan.brokenRules()).isEmpty();
    }

    @Test
    void gives_prospects_their_share_of_a_month_that_is_too_full() {
        List<Client> clients = new ArrayList<>();
        for (int id = 1; id <= 60; id++) {
            clients.add(
                    id <= 40
                            ? Clients.of(id, Level.B, "")
                            : Clients.of(
                                    id, Clients.prospect(ProspectClass.CONTINUE, 2, null), ""));
        }
        PlanRequest full = PlanRequest.of(MONTH, clients, CALENDAR).with(new Capacity(1, 8));
        // 46 visits fit in; a fifth of them, 9, go to prospects
        assertThat(plan(full).visits())
                .filteredOn(visit -> visit.mode() == Mode.IN_PERSON)
                .filteredOn(visit -> visit.customer().value() > 40)
                .hasSize(9);
        assertThat(plan(full.with(full.planRules().withProspectPercent(0))).visits())
                .filteredOn(visit -> visit.mode() == Mode.IN_PERSON)
                .noneMatch(visit -> visit.customer().value() > 40);
    }
}
