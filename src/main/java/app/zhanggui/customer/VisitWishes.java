package app.zhanggui.customer;

import java.time.DayOfWeek;
import java.util.EnumSet;
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

    /** Open again on a closed weekday, closed on an open one. */
    public VisitWishes toggled(DayOfWeek day) {
        Set<DayOfWeek> changed = EnumSet.noneOf(DayOfWeek.class);
        changed.addAll(closedDays);
        if (!changed.remove(day)) {
            changed.add(day);
        }
        return new VisitWishes(changed, weekday, half, doNotDisturb);
    }

    public VisitWishes withWeekday(Optional<DayOfWeek> changed) {
        return new VisitWishes(closedDays, changed, half, doNotDisturb);
    }

    public VisitWishes withHalf(Optional<HalfDay> changed) {
        return new VisitWishes(closedDays, weekday, changed, doNotDisturb);
    }

    public VisitWishes withDoNotDisturb(boolean changed) {
        return new VisitWishes(closedDays, weekday, half, changed);
    }
}
