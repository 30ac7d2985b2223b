package app.zhanggui.visit;

import app.zhanggui.customer.HalfDay;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * How much a month has to hold, and how much it can (Beyond 12).
 *
 * @param needed visits, or calls, that are made, have a place or found none
 * @param available how many the month's half-days hold, those that are over counted as they were
 */
public record MonthRoom(int needed, int available) {

    /** The room for visits in person, or for calls. */
    public static MonthRoom of(MonthPlan plan, Mode mode) {
        int placed = (int) plan.visits().stream().filter(visit -> counts(visit, mode)).count();
        int unplaced = (int) plan.unplaced().stream().filter(wish -> wish.mode() == mode).count();
        LocalDate from = plan.request().from();
        int over =
                (int)
                        plan.visits().stream()
                                .filter(visit -> counts(visit, mode))
                                .filter(visit -> visit.slot().date().isBefore(from))
                                .count();
        return new MonthRoom(placed + unplaced, over + toCome(plan.request(), mode));
    }

    private static boolean counts(Visit visit, Mode mode) {
        return visit.mode() == mode && visit.counts();
    }

    private static int toCome(PlanRequest request, Mode mode) {
        return request.calendar().workdays(request.month()).stream()
                .filter(day -> !day.isBefore(request.from()))
                .flatMap(day -> Stream.of(HalfDay.values()).map(half -> new Slot(day, half)))
                .mapToInt(slot -> request.capacity(slot).of(mode))
                .sum();
    }

    public boolean isTooSmall() {
        return needed > available;
    }
}
