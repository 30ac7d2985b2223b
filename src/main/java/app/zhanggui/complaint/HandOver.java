package app.zhanggui.complaint;

import java.time.LocalDate;
import java.util.Optional;

/**
 * To whom a complaint was handed that we cannot decide, and whether they took it; until then it
 * stays ours (S4-62).
 */
public record HandOver(String to, Optional<LocalDate> on, boolean accepted) {
    public static final HandOver NONE = new HandOver("", Optional.empty(), false);

    public HandOver {
        to = Words.line(to);
    }

    public HandOver withTo(String changed) {
        return new HandOver(changed, on, accepted);
    }

    public HandOver withOn(Optional<LocalDate> changed) {
        return new HandOver(to, changed, accepted);
    }

    public HandOver withAccepted(boolean changed) {
        return new HandOver(to, on, changed);
    }
}
