package app.zhanggui.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The six stages a complaint goes through, one open at a time (S4-57), and the end.
 *
 * <p>The sources say "in the shortest time" and no number (S4-67). The target days are ours, in
 * calendar days counted from the day the stage was entered: listen and tell within a day, do what
 * was agreed within three, look back within a week.
 */
public enum Stage {
    LISTEN(1),
    ANALYSE(1),
    SOLVE(2),
    TELL(1),
    CARRY_OUT(3),
    REVIEW(7),
    CLOSED(0);

    private final int targetDays;

    Stage(int targetDays) {
        this.targetDays = targetDays;
    }

    /** The six stages in order, without the end. */
    public static List<Stage> six() {
        return Arrays.stream(values()).filter(Stage::isOpen).toList();
    }

    /** Days this stage should take at most. */
    public int targetDays() {
        return targetDays;
    }

    public boolean isOpen() {
        return this != CLOSED;
    }

    /** 1 to 6; the end is 7. */
    public int number() {
        return ordinal() + 1;
    }

    public Optional<Stage> next() {
        return isOpen() ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** The stage one step back; a closed complaint has none, it is reopened. */
    public Optional<Stage> previous() {
        return this == LISTEN || this == CLOSED
                ? Optional.empty()
                : Optional.of(values()[ordinal() - 1]);
    }

    public boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }
}
