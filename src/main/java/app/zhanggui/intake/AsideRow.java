package app.zhanggui.intake;

/**
 * A row below the header that is not read, and why. The owner knows better and can have it read
 * ({@link IntakeChoices#withRow}): a customer may be called 合计.
 *
 * @param row counted from 0
 */
public record AsideRow(int row, Why why) {
    /** Why a row is not read. */
    public enum Why {
        /** It looks like a remark, a heading within the list, an example or a signature. */
        NOTE,
        /** It looks like a sum. */
        TOTAL,
        /** It says what the header says. */
        HEADER_AGAIN,
        /** It is hidden in the sheet. */
        HIDDEN,
        /** It is crossed out in the sheet, and the owner wants no such rows. */
        CROSSED_OUT,
        /** The owner does not want it. */
        UNWANTED
    }
}
