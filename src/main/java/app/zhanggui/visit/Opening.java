package app.zhanggui.visit;

import app.zhanggui.customer.HalfDay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A half-day that one more visit or call may still go into.
 *
 * @param sameRegion how many visits in person lead to the customer's region then
 */
public record Opening(Slot slot, long sameRegion) {

    /** Every half-day of the plan's month that would take it, in order of time. */
    public static List<Opening> of(MonthPlan plan, Unplaced wish) {
        return halfDays(plan)
                .filter(slot -> plan.objection(wish, slot).isEmpty())
                .map(slot -> new Opening(slot, sameRegion(plan, wish, slot)))
                .toList();
    }

    private static Stream<Slot> halfDays(MonthPlan plan) {
        LocalDate from = plan.request().from();
        return from.datesUntil(plan.month().atEndOfMonth().plusDays(1))
                .flatMap(day -> Stream.of(HalfDay.values()).map(half -> new Slot(day, half)));
    }

    private static long sameRegion(MonthPlan plan, Unplaced wish, Slot slot) {
        String region = plan.client(wish.customer()).region();
        return plan.visits(slot).stream()
                .filter(visit -> visit.takesRoom() && visit.mode() == Mode.IN_PERSON)
                .map(visit -> plan.client(visit.customer()).region())
                .filter(other -> !other.isEmpty() && other.equals(region))
                .count();
    }
}
