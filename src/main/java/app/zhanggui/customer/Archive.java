package app.zhanggui.customer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 终止合作: since when and why nothing is done with a customer any more (S1-09). The card stays where
 * it is and can be taken up again.
 *
 * @param on empty while the customer is one
 */
public record Archive(Optional<LocalDate> on, String reason) {
    public static final int LONGEST_REASON = 200;
    public static final Archive NONE = new Archive(Optional.empty(), "");

    public Archive {
        reason = reason.strip();
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("reason of " + reason.length() + " characters");
        }
    }

    public boolean isArchived() {
        return on.isPresent();
    }

    public Archive withOn(Optional<LocalDate> changed) {
        return new Archive(changed, reason);
    }

    public Archive withReason(String changed) {
        return new Archive(on, changed);
    }
}
