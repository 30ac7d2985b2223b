package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.visit.plan.MonthPlanner;
import app.zhanggui.work.Progress;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Looks over a finished month from outside: only the list of visits, the cards and a calendar
 * written down by hand, with nothing of the planner's or of its rules.
 */
class PlannedMonthTest {
    private static final int VISITS = 5;
    private static final int CALLS = 8;

    /** Working days of three months with holidays of every kind, read off the official notice. */
    private static final Map<String, String> WORKED =
            Map.of(
                    "2026-12", "1-4,7-11,14-18,21-25,28-31",
                    "2026-10", "8-10,12-16,19-23,26-30",
                    "2026-02", "2-6,9-14,24-28");

    private List<Client> clients;
    private MonthPlan plan;
    private Set<LocalDate> worked;

    @ParameterizedTest
    @CsvSource({"2026-12, 300, 1", "2026-12, 300, 2", "2026-10, 300, 3", "2026-02, 700, 4"})
    void obeys_every_hard_rule(YearMonth month, int count, long seed) {
        clients = Clients.some(count, seed);
        worked = days(month);
        plan =
                MonthPlanner.standard()
                        .plan(
                                PlanRequest.of(month, clients, WorkCalendar.bundled())
                                        .with(new Capacity(VISITS, CALLS))
                                        .seeded(seed),
                                Progress.unwatched());

        assertThat(plan.visits()).hasSizeGreaterThan(count / 3);
        goesOnlyToWorkingDays();
        neverExceedsAHalfDay();
        seesImportantCustomersInTheMorning();
        meetsACustomerOnceADay();
        leavesClosedCustomersAlone();
        disturbsNobodyWhoAskedNotTo();
        accountsForEveryVisitDue(month);
        givesATrueReasonForEveryWishNotMet();
    }

    private void goesOnlyToWorkingDays() {
        assertThat(plan.visits()).allMatch(visit -> worked.contains(visit.slot().date()));
    }

    private void neverExceedsAHalfDay() {
        Map<String, Integer> loads = new HashMap<>();
        for (Visit visit : plan.visits()) {
            String room = visit.slot() + " " + visit.mode();
            int limit = visit.mode() == Mode.IN_PERSON ? VISITS : CALLS;
            assertThat(loads.merge(room, 1, Integer::sum)).as(room).isLessThanOrEqualTo(limit);
        }
    }

    private void seesImportantCustomersInTheMorning() {
        assertThat(plan.visits())
                .filteredOn(visit -> isImportant(client(visit.customer())))
                .isNotEmpty()
                .allMatch(visit -> visit.slot().half() == HalfDay.AM);
    }

    private void meetsACustomerOnceADay() {
        Set<String> meetings = new HashSet<>();
        assertThat(plan.visits())
                .allMatch(visit -> meetings.add(visit.customer() + " " + visit.slot().date()));
    }

    private void leavesClosedCustomersAlone() {
        assertThat(plan.visits())
                .noneMatch(
                        visit ->
                                client(visit.customer())
                                        .wishes()
                                        .closedDays()
                                        .contains(visit.slot().date().getDayOfWeek()));
    }

    private void disturbsNobodyWhoAskedNotTo() {
        assertThat(plan.visits())
                .noneMatch(visit -> client(visit.customer()).wishes().doNotDisturb());
    }

    /** For the customers we trade with, whose figures are plain; last contacts are in November. */
    private void accountsForEveryVisitDue(YearMonth month) {
        for (Client client : clients) {
            if (client.standing().prospectClass().isPresent() || client.wishes().doNotDisturb()) {
                continue;
            }
            int due = isImportant(client) ? 4 : isOrdinary(client) ? 2 : 1;
            long planned =
                    plan.visits().stream().filter(v -> v.customer().equals(client.id())).count();
            long missing =
                    plan.unplaced().stream().filter(u -> u.customer().equals(client.id())).count();
            assertThat(planned + missing).as("%s in %s", client, month).isEqualTo(due);
        }
    }

    private void givesATrueReasonForEveryWishNotMet() {
        for (Unplaced unplaced : plan.unplaced()) {
            Client client = client(unplaced.customer());
            switch (unplaced.reason()) {
                case DO_NOT_DISTURB -> assertThat(client.wishes().doNotDisturb()).isTrue();
                case MORNINGS_FULL -> assertNoRoom(client, unplaced.mode(), HalfDay.AM);
                case FULL -> {
                    assertNoRoom(client, unplaced.mode(), HalfDay.AM);
                    assertNoRoom(client, unplaced.mode(), HalfDay.PM);
                }
                default -> assertThat(openDays(client)).hasSizeLessThan(4);
            }
        }
    }

    private void assertNoRoom(Client client, Mode mode, HalfDay half) {
        int limit = mode == Mode.IN_PERSON ? VISITS : CALLS;
        for (LocalDate day : openDays(client)) {
            List<Visit> there =
                    plan.visits().stream().filter(v -> v.slot().date().equals(day)).toList();
            boolean met = there.stream().anyMatch(v -> v.customer().equals(client.id()));
            long load =
                    there.stream().filter(v -> v.mode() == mode && v.slot().half() == half).count();
            assertThat(met || load == limit).as("%s %s %s", client, day, half).isTrue();
        }
    }

    private Set<LocalDate> openDays(Client client) {
        Set<LocalDate> open = new TreeSet<>(worked);
        open.removeIf(day -> client.wishes().closedDays().contains(day.getDayOfWeek()));
        client.standing().resumeDate().ifPresent(from -> open.removeIf(day -> day.isBefore(from)));
        return open;
    }

    private static boolean isImportant(Client client) {
        return client.standing().level().filter(Level.A::equals).isPresent();
    }

    private static boolean isOrdinary(Client client) {
        return client.standing().level().filter(Level.B::equals).isPresent();
    }

    private Client client(CustomerId id) {
        return clients.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private static Set<LocalDate> days(YearMonth month) {
        Set<LocalDate> days = new HashSet<>();
        for (String range : WORKED.get(month.toString()).split(",")) {
            String[] ends = range.split("-");
            for (int day = Integer.parseInt(ends[0]); day <= Integer.parseInt(ends[1]); day++) {
                days.add(month.atDay(day));
            }
        }
        return days;
    }
}
