package app.zhanggui.customer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a customer still waits for something it was promised (S0-14).
 *
 * @param firstDue the day the first of the open ones is due; empty if none of them has a day
 */
public record OpenPromises(boolean any, Optional<LocalDate> firstDue) {
    public static final OpenPromises NONE = new OpenPromises(false, Optional.empty());

    /** Some, of which the first is due that day. */
    public static OpenPromises some(Optional<LocalDate> firstDue) {
        return new OpenPromises(true, firstDue);
    }

    /** As of a single promise: from the day after it was due. */
    public boolean isOverdue(LocalDate today) {
        return firstDue.filter(due -> due.isBefore(today)).isPresent();
    }
}
