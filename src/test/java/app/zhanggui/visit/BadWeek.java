package app.zhanggui.visit;

import static java.util.stream.Collectors.toSet;

import app.zhanggui.customer.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A month agreed on, and what came between: its first days are done, one day to come is closed, and
 * one customer in twenty-five has turned A.
 */
public final class BadWeek {
    private static final LocalDate TODAY = BusyMonth.MONTH.atDay(8);
    private static final LocalDate CLOSED = BusyMonth.MONTH.atDay(14);

    private final MonthPlan agreed;

    private BadWeek(MonthPlan agreed) {
        this.agreed = agreed;
    }

    /** What became of the plan that was agreed on, one of a {@link BusyMonth}. */
    public static BadWeek after(MonthPlan agreed) {
        return new BadWeek(agreed);
    }

    /** What to plan the rest of the month from. */
    public PlanRequest rest() {
        PlanRequest before = agreed.request();
        List<Visit> over =
                agreed.visits().stream()
                        .filter(visit -> visit.slot().date().isBefore(TODAY))
                        .map(visit -> visit.inState(VisitState.DONE))
                        .toList();
        SpecialDay closed = new SpecialDay(CLOSED, DayKind.SHOP_REST, "停电");
        return PlanRequest.of(
                        before.month(),
                        before.clients().stream().map(BadWeek::promoted).toList(),
                        before.calendar().with(List.of(closed)))
                .starting(TODAY)
                .with(before.planRules())
                .keeping(over)
                .near(agreed.visits());
    }

    private static Client promoted(Client client) {
        long id = client.id().value();
        return isPromoted(id) ? Clients.of(id, Level.A, client.region()) : client;
    }

    private static boolean isPromoted(long id) {
        return id % 75 == 0;
    }

    /** The share of the other visits, those nothing happened to, that a new plan moves; 0 to 1. */
    public double moved(MonthPlan anew) {
        Set<List<Object>> places = anew.visits().stream().map(BadWeek::place).collect(toSet());
        List<Visit> others =
                agreed.visits().stream()
                        .filter(visit -> !visit.slot().date().isBefore(TODAY))
                        .filter(visit -> !visit.slot().date().equals(CLOSED))
                        .filter(visit -> !isPromoted(visit.customer().value()))
                        .toList();
        long moved = others.stream().filter(visit -> !places.contains(place(visit))).count();
        return (double) moved / others.size();
    }

    private static List<Object> place(Visit visit) {
        return List.of(visit.customer(), visit.mode(), visit.slot());
    }
}
