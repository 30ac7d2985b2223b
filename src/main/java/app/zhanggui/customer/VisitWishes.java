package app.zhanggui.customer;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/**
 * When a customer can and wants to be visited (S2-30).
 *
 * @param closedDays weekdays on which nobody is there
 * @param weekday the best day, if there is one
 * @param half the best half-day, if there is one
 * @param doNotDisturb neither visited nor called by plan
 */
public record VisitWishes(
        Set<DayOfWeek> closedDays,
        Optional<DayOfWeek> weekday,
        Optional<HalfDay> half,
        boolean doNotDisturb) {
    public static final VisitWishes NONE =
            new VisitWishes(Set.of(), Optional.empty(), Optional.empty(), false);

    public VisitWishes {
        closedDays = Set.copyOf(closedDays);
    }
}
