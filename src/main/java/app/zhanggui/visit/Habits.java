package app.zhanggui.visit;

import app.zhanggui.customer.HalfDay;
import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * When a customer can be met and likes to be.
 *
 * @param closed weekdays on which nobody is there
 * @param doNotDisturb no visit and no call is planned (S0-31)
 */
public record Habits(
        Set<DayOfWeek> closed,
        Optional<DayOfWeek> wishedDay,
        Optional<HalfDay> wishedHalf,
        boolean doNotDisturb) {
    /** No peculiarities. */
    public static final Habits NONE =
            new Habits(Set.of(), Optional.empty(), Optional.empty(), false);

    public Habits {
        closed = Set.copyOf(closed);
        Objects.requireNonNull(wishedDay);
        Objects.requireNonNull(wishedHalf);
    }
}
