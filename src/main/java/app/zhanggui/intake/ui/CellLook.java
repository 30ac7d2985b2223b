package app.zhanggui.intake.ui;

/**
 * How one cell of the sheet is shown.
 *
 * @param tip why it looks so; empty if there is nothing to say
 */
public record CellLook(String text, Kind kind, String tip) {
    /** What the colour says. */
    public enum Kind {
        PLAIN,
        /** Above the header, a note, a total. */
        ASIDE,
        /** The only words of such a row, which may stand over the cells behind them. */
        TITLE,
        HEADER,
        /** Read as something that is written differently. */
        CHANGED,
        /** Read, with something to look at. */
        DOUBTFUL,
        /** Could not be read. */
        BAD
    }

    static CellLook plain(String text) {
        return new CellLook(text, Kind.PLAIN, "");
    }
}
