package app.zhanggui.customer;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/**
 * When, how and how often a customer can and wants to be in touch (S2-30).
 *
 * @param closedDays weekdays on which nobody is there
 * @param weekday the best day, if there is one
 * @param half the best half-day, if there is one
 * @param doNotDisturb neither visited nor called by plan
 * @param channel how the customer wants to hear from the shop
 * @param everyDays at which interval, in days, whatever the class would say
 */
public record VisitWishes(
        Set<DayOfWeek> closedDays,
        Optional<DayOfWeek> weekday,
        Optional<HalfDay> half,
        boolean doNotDisturb,
        Optional<Channel> channel,
        Optional<Integer> everyDays) {
    private static final int LONGEST_INTERVAL = 3660;

    public static final VisitWishes NONE =
            new VisitWishes(
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty());

    public VisitWishes {
        closedDays = Set.copyOf(closedDays);
        everyDays.ifPresent(
                days -> {
                    if (days < 1 || days > LONGEST_INTERVAL) {
                        throw new IllegalArgumentException("every " + days + " days");
                    }
                });
    }

    /** Wishes of when to come, none of how and how often. */
    public static VisitWishes of(
            Set<DayOfWeek> closedDays, Optional<DayOfWeek> weekday, Optional<HalfDay> half) {
        return new VisitWishes(
                closedDays, weekday, half, false, Optional.empty(), Optional.empty());
    }

    public VisitWishes withClosedDays(Set<DayOfWeek> changed) {
        return new VisitWishes(changed, weekday, half, doNotDisturb, channel, everyDays);
    }

    public VisitWishes withWeekday(Optional<DayOfWeek> changed) {
        return new VisitWishes(closedDays, changed, half, doNotDisturb, channel, everyDays);
    }

    public VisitWishes withHalf(Optional<HalfDay> changed) {
        return new VisitWishes(closedDays, weekday, changed, doNotDisturb, channel, everyDays);
    }

    public VisitWishes withDoNotDisturb(boolean changed) {
        return new VisitWishes(closedDays, weekday, half, changed, channel, everyDays);
    }

    public VisitWishes withChannel(Optional<Channel> changed) {
        return new VisitWishes(closedDays, weekday, half, doNotDisturb, changed, everyDays);
    }

    public VisitWishes withEveryDays(Optional<Integer> changed) {
        return new VisitWishes(closedDays, weekday, half, doNotDisturb, channel, changed);
    }
}
