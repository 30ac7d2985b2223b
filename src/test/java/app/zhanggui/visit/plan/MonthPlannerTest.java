package app.zhanggui.visit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.VisitWishes;
import app.zhanggui.visit.Audience;
import app.zhanggui.visit.Capacity;
import app.zhanggui.visit.Client;
import app.zhanggui.visit.Clients;
import app.zhanggui.visit.HardRule;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.PlanRequest;
import app.zhanggui.visit.Reason;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Unplaced;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.WorkCalendar;
import app.zhanggui.work.Cancelled;
import app.zhanggui.work.Progress;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MonthPlannerTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 12);
    private static final WorkCalendar CALENDAR = WorkCalendar.bundled();
    private static final MonthPlanner PLANNER = MonthPlanner.forSeconds(0.1);

    private static MonthPlan plan(PlanRequest request) {
        return PLANNER.plan(request, Progress.unwatched());
    }

    private static PlanRequest request(Client... clients) {
        return PlanRequest.of(MONTH, List.of(clients), CALENDAR);
    }

    private static PlanRequest someRequest() {
        return PlanRequest.of(MONTH, Clients.some(80, 5), CALENDAR);
    }

    @Test
    void gives_the_same_plan_for_the_same_seed() {
        assertThat(plan(someRequest().seeded(7))).isEqualTo(plan(someRequest().seeded(7)));
    }

    @Test
    void gives_another_plan_for_another_seed() {
        assertThat(plan(someRequest().seeded(7)).visits())
                .isNotEqualTo(plan(someRequest().seeded(8)).visits());
    }

    @Test
    void visits_an_important_customer_four_times_in_the_morning_a_week_apart() {
        MonthPlan plan = plan(request(Clients.of(1, Level.A, "城东")));
        assertThat(plan.visits()).hasSize(4);
        assertThat(plan.visits()).allMatch(visit -> visit.slot().half() == HalfDay.AM);
        assertThat(plan.summary().shortestGap().getAsInt()).isBetween(7, 8);
    }

    @Test
    void goes_to_one_region_a_half_day_where_it_can() {
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            clients.add(Clients.of(i + 1, Level.B, i % 2 == 0 ? "城东" : "城西"));
        }
        MonthPlan plan = plan(PlanRequest.of(MONTH, clients, CALENDAR));
        assertThat(plan.summary().regionsPerHalfDay()).isEqualTo(1);
        assertThat(plan.summary().saved()).isPositive();
    }

    @Test
    void gives_the_owner_their_liked_weekday() {
        Client client =
                Clients.wishing(
                        Clients.of(1, Level.B, "城东"),
                        VisitWishes.of(
                                Set.of(),
                                Optional.of(DayOfWeek.WEDNESDAY),
                                Optional.of(HalfDay.PM)));
        assertThat(plan(request(client)).visits())
                .hasSize(2)
                .allMatch(visit -> visit.slot().date().getDayOfWeek() == DayOfWeek.WEDNESDAY)
                .allMatch(visit -> visit.slot().half() == HalfDay.PM);
    }

    @Test
    void counts_the_way_to_the_first_visit_from_the_last_contact() {
        Client client = Clients.contacted(Clients.of(1, Level.B, "城东"), LocalDate.of(2026, 11, 30));
        LocalDate first = plan(request(client)).visits().get(0).slot().date();
        assertThat(first).isBetween(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 17));
    }

    @Test
    void leaves_the_lesser_class_out_of_a_month_that_is_too_full() {
        List<Client> clients = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            clients.add(Clients.of(i, Level.B, "城东"));
            clients.add(Clients.of(100 + i, Level.A, "城西"));
        }
        PlanRequest request =
                PlanRequest.of(MONTH, clients, CALENDAR)
                        .with(new Capacity(1, 1))
                        .starting(LocalDate.of(2026, 12, 1));
        MonthPlan plan = plan(request);
        assertThat(plan.summary().byAudience().get(Audience.A).planned()).isEqualTo(23);
        assertThat(plan.summary().byAudience().get(Audience.B).planned()).isEqualTo(20);
        assertThat(plan.unplaced())
                .hasSize(17)
                .allMatch(unplaced -> unplaced.reason() == Reason.MORNINGS_FULL);
    }

    @Test
    void shares_the_lack_among_equals() {
        List<Client> clients = new ArrayList<>();
        for (int i = 1; i <= 23; i++) {
            clients.add(Clients.of(i, Level.A, "城东"));
        }
        MonthPlan plan = plan(PlanRequest.of(MONTH, clients, CALENDAR).with(new Capacity(1, 1)));
        assertThat(plan.visits().stream().map(Visit::customer).distinct()).hasSize(23);
    }

    @Test
    void says_why_a_closed_customer_has_no_place() {
        Client sundays =
                Clients.closedOn(
                        Clients.of(1, Level.C, "城东"),
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY,
                        DayOfWeek.SATURDAY);
        assertThat(plan(request(sundays)).unplaced())
                .containsExactly(new Unplaced(sundays.id(), Mode.PHONE, Reason.CLOSED));
    }

    @Test
    void says_that_somebody_asked_not_to_be_disturbed_once() {
        Client quiet =
                Clients.wishing(
                        Clients.of(1, Level.A, "城东"), VisitWishes.NONE.withDoNotDisturb(true));
        assertThat(plan(request(quiet)).unplaced())
                .containsExactly(new Unplaced(quiet.id(), Mode.IN_PERSON, Reason.DO_NOT_DISTURB));
    }

    @Test
    void says_that_there_are_too_few_days() {
        Client onlyFridays =
                Clients.closedOn(
                        Clients.of(1, Level.A, "城东"),
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY);
        PlanRequest lastWeek = request(onlyFridays).starting(LocalDate.of(2026, 12, 7));
        Visit pinned =
                Visit.planned(
                                onlyFridays.id(),
                                new Slot(LocalDate.of(2026, 12, 11), HalfDay.AM),
                                Mode.IN_PERSON)
                        .pinned(true);
        MonthPlan plan = plan(lastWeek.keeping(List.of(pinned)));
        assertThat(plan.visits()).hasSize(3);
        assertThat(plan.unplaced())
                .containsExactly(
                        new Unplaced(onlyFridays.id(), Mode.IN_PERSON, Reason.TOO_FEW_DAYS));
    }

    @Test
    void says_that_no_workday_is_left() {
        Client client = Clients.of(1, Level.A, "城东");
        PlanRequest over =
                PlanRequest.of(YearMonth.of(2026, 10), List.of(client), CALENDAR)
                        .starting(LocalDate.of(2026, 10, 31));
        assertThat(plan(over).visits()).isEmpty();
        assertThat(plan(over).unplaced())
                .containsExactly(new Unplaced(client.id(), Mode.IN_PERSON, Reason.NO_WORKDAY));
    }

    @Test
    void leaves_pinned_visits_where_they_are() {
        MonthPlan first = plan(someRequest());
        List<Visit> pinned =
                first.visits().stream().limit(12).map(visit -> visit.pinned(true)).toList();
        MonthPlan again = plan(someRequest().keeping(pinned).seeded(9));
        assertThat(again.visits().stream().filter(Visit::pinned).map(visit -> visit.inOrder(1)))
                .containsExactlyInAnyOrderElementsOf(
                        pinned.stream().map(visit -> visit.inOrder(1)).toList());
    }

    @Test
    void reports_a_pinned_visit_that_breaks_a_rule() {
        Client client = Clients.of(1, Level.A, "城东");
        Visit afternoon =
                Visit.planned(
                                client.id(),
                                new Slot(LocalDate.of(2026, 12, 8), HalfDay.PM),
                                Mode.IN_PERSON)
                        .pinned(true);
        MonthPlan plan = plan(request(client).keeping(List.of(afternoon)));
        assertThat(plan.visits()).hasSize(4);
        assertThat(plan.brokenRules())
                .singleElement()
                .matches(broken -> broken.visit().pinned())
                .matches(broken -> broken.rule() == HardRule.MORNING);
    }

    @Test
    void stays_close_to_the_earlier_plan() {
        MonthPlan first = plan(someRequest());
        MonthPlan near = plan(someRequest().near(first.visits()).seeded(2));
        long stayed = first.visits().stream().filter(near.visits()::contains).count();
        assertThat(stayed).isGreaterThan(first.visits().size() * 7L / 10);
    }

    @Test
    void keeps_the_best_so_far_when_cancelled() {
        Progress impatient =
                new Progress() {
                    @Override
                    public void at(long done, long total) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        MonthPlan plan = PLANNER.plan(someRequest(), impatient);
        assertThat(plan.visits()).isNotEmpty();
        assertThat(plan.brokenRules()).isEmpty();
    }

    @Test
    void keeps_the_best_so_far_when_cancelled_on_the_way() {
        Progress soonEnough =
                new Progress() {
                    @Override
                    public void at(long done, long total) {
                        if (done > total / 2) {
                            throw new Cancelled();
                        }
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                };
        MonthPlan half = PLANNER.plan(someRequest(), soonEnough);
        assertThat(half.visits()).hasSameSizeAs(plan(someRequest()).visits());
        assertThat(half.brokenRules()).isEmpty();
    }

    @Test
    void is_better_the_longer_it_searches() {
        MonthPlan hasty = MonthPlanner.forSeconds(0.001).plan(someRequest(), Progress.unwatched());
        assertThat(MonthPlanner.cost(plan(someRequest())).total())
                .isLessThan(MonthPlanner.cost(hasty).total());
    }

    @Test
    void plans_only_what_is_left_of_a_month_begun() {
        LocalDate today = LocalDate.of(2026, 12, 21);
        MonthPlan plan = plan(someRequest().starting(today));
        assertThat(plan.visits()).isNotEmpty();
        assertThat(plan.visits()).noneMatch(visit -> visit.slot().date().isBefore(today));
    }
}
