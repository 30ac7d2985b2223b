package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Field;

/** What a row may change on a card that is there already. */
public enum UpdateRule {
    /** Only what the card does not have yet; the default. */
    FILL_BLANKS,
    /** What stands in the row wins; a blank cell never takes anything away. */
    OVERWRITE,
    /** Nothing: such rows are skipped. */
    NEVER;

    /** What the field holds afterwards. */
    String value(Field field, String before, String inRow) {
        if (this == NEVER || inRow.isBlank() || (this == FILL_BLANKS && !before.isBlank())) {
            return before;
        }
        if (field == CardField.REMARK && !before.isBlank()) {
            boolean there = before.contains(inRow);
            String both = before + "\n" + inRow;
            return there || both.length() > field.longest() ? before : both;
        }
        return inRow;
    }
}
