package app.zhanggui.complaint;

import java.time.LocalDate;
import java.util.Optional;

/** Stage 5: what was done, and when it was finished (S4-64). */
public record CarryingOut(Optional<LocalDate> on, String what) {
    public static final CarryingOut NONE = new CarryingOut(Optional.empty(), "");

    public CarryingOut {
        what = Words.paragraph(what);
    }

    public CarryingOut withOn(Optional<LocalDate> changed) {
        return new CarryingOut(changed, what);
    }

    public CarryingOut withWhat(String changed) {
        return new CarryingOut(on, changed);
    }
}
