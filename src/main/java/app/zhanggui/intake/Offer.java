package app.zhanggui.intake;

/** What a file holds of which the owner says what becomes of it. */
public enum Offer {
    /** Rows that are hidden in a sheet, by a filter that was left on or by hand. */
    HIDDEN_ROWS,
    /** Rows that are crossed out: read as all others, and left out only if that is wanted. */
    CROSSED_OUT_ROWS,
    /** Columns that are hidden in a sheet and would be imported otherwise. */
    HIDDEN_COLUMNS,
    /** Sheets that are hidden in the workbook. */
    HIDDEN_SHEETS,
    /** Lists that are of examples or of our own people, by the name of their sheet. */
    ASIDE_SHEETS,
    /** Sheets that do not look like lists of customers. */
    OTHER_SHEETS,
    /** Columns no field is for, to be kept in the remark behind their headings. */
    UNPLACED_COLUMNS;

    /** Whether the owner is asked about it; what is mostly right to leave out is only said. */
    public boolean isAsked() {
        return this != ASIDE_SHEETS && this != OTHER_SHEETS;
    }

    /** Whether it is about whole sheets. */
    public boolean isOfSheets() {
        return this == HIDDEN_SHEETS || !isAsked();
    }
}
