package app.zhanggui.intake;

/** What a file holds that is read only if the owner wants it. */
public enum Offer {
    /** Rows that are hidden in a sheet, by a filter that was left on or by hand. */
    HIDDEN_ROWS,
    /** Columns that are hidden in a sheet and would be imported otherwise. */
    HIDDEN_COLUMNS,
    /** Sheets that are hidden in the workbook. */
    HIDDEN_SHEETS,
    /** Columns no field is for, to be kept in the remark behind their headings. */
    UNPLACED_COLUMNS
}
