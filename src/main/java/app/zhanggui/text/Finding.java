package app.zhanggui.text;

/**
 * Trouble in one row or field, as a value: it is shown beside the place it speaks of and stops
 * nothing by itself.
 *
 * @param column the column it speaks of, counted from 0, or {@link #WHOLE_ROW}
 */
public record Finding(Severity severity, int column, Message message) {
    public static final int WHOLE_ROW = -1;

    /** How much it matters. */
    public enum Severity {
        /** Worth a look; the value was read. */
        HINT,
        /** The value could not be read and is left out; the rest is taken. */
        WARNING,
        /** The row cannot be taken. */
        PROBLEM
    }

    public static Finding ofRow(Severity severity, Message message) {
        return new Finding(severity, WHOLE_ROW, message);
    }
}
