package app.zhanggui.intake;

/**
 * What the owner says to a suspicion.
 *
 * @param match which of the row's matches is meant, counted from 0; only if they are merged
 */
public record Answer(Kind kind, int match) {
    /** The three things there are to say. */
    public enum Kind {
        MERGE,
        SEPARATE,
        SKIP
    }

    public static Answer merge(int match) {
        return new Answer(Kind.MERGE, match);
    }

    public static Answer separate() {
        return new Answer(Kind.SEPARATE, 0);
    }

    public static Answer skip() {
        return new Answer(Kind.SKIP, 0);
    }
}
