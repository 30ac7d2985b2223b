package app.zhanggui.visit;

import java.time.YearMonth;
import java.util.List;

/** December 2026 of a shop with much to do: what is due fills 88 % of it. */
public final class BusyMonth {
    static final YearMonth MONTH = YearMonth.of(2026, 12);
    private static final double FULL = 0.88;

    private BusyMonth() {}

    /** Equal arguments give equal months. */
    public static PlanRequest of(int customers, long seed) {
        PlanRequest request =
                PlanRequest.of(MONTH, Clients.some(customers, seed), WorkCalendar.bundled());
        return request.with(
                new Capacity(capacity(request, Mode.IN_PERSON), capacity(request, Mode.PHONE)));
    }

    private static int capacity(PlanRequest request, Mode mode) {
        List<Wish> wishes =
                Demand.of(request).stream().filter(wish -> wish.mode() == mode).toList();
        int halves = 2 * request.calendar().workdays(request.month()).size();
        return (int) Math.ceil(wishes.size() / FULL / halves);
    }
}
