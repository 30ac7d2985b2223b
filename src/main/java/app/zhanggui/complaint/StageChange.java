package app.zhanggui.complaint;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One move of a complaint, kept for good (S4-57).
 *
 * @param from empty when the complaint was registered
 * @param reason never empty on a move back or over a stage
 */
public record StageChange(
        ComplaintId complaint, Optional<Stage> from, Stage to, LocalDateTime at, String reason) {

    /** In which way it went. */
    public enum Kind {
        REGISTERED,
        FORWARD,
        SKIPPED,
        BACK,
        REOPENED
    }

    public Kind kind() {
        if (from.isEmpty()) {
            return Kind.REGISTERED;
        }
        if (isBack()) {
            return from.get().isOpen() ? Kind.BACK : Kind.REOPENED;
        }
        return isSkip() ? Kind.SKIPPED : Kind.FORWARD;
    }

    /** Whether it passed over a stage. */
    public boolean isSkip() {
        return from.filter(Stage::isOpen)
                .filter(stage -> to.number() > stage.number() + 1)
                .isPresent();
    }

    /** Whether it went back, or was opened again after its end. */
    public boolean isBack() {
        return from.isPresent() && to.isBefore(from.get());
    }
}
