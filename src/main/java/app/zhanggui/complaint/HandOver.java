package app.zhanggui.complaint;

import java.time.LocalDate;
import java.util.Optional;

/**
 * To whom a complaint was handed that we cannot decide, and when they took it; until then it stays
 * ours (S4-62).
 *
 * @param acceptedOn empty until it is accepted, and where the day is not known any more
 */
public record HandOver(
        String to, Optional<LocalDate> on, boolean accepted, Optional<LocalDate> acceptedOn) {
    public static final HandOver NONE = new HandOver("", Optional.empty(), false, Optional.empty());

    public HandOver {
        to = Words.line(to);
        if (acceptedOn.isPresent() && !accepted) {
            throw new IllegalArgumentException("a day of an acceptance that was not");
        }
    }

    public HandOver withTo(String changed) {
        return new HandOver(changed, on, accepted, acceptedOn);
    }

    public HandOver withOn(Optional<LocalDate> changed) {
        return new HandOver(to, changed, accepted, acceptedOn);
    }

    public HandOver acceptedOn(LocalDate day) {
        return new HandOver(to, on, true, Optional.of(day));
    }

    /** Accepted, though nobody knows when. */
    public HandOver acceptedSomeDay() {
        return new HandOver(to, on, true, Optional.empty());
    }

    public HandOver notAccepted() {
        return new HandOver(to, on, false, Optional.empty());
    }
}
