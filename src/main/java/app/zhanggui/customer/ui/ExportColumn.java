package app.zhanggui.customer.ui;

import app.zhanggui.customer.ExportChoice;
import app.zhanggui.customer.Field;

/**
 * A column that can be written.
 *
 * @param filled on how many of the cards it says anything
 */
record ExportColumn(Field field, int filled, boolean chosen) {
    ExportColumn withChosen(boolean now) {
        return new ExportColumn(field, filled, now);
    }

    /** What is written on no card and was not asked for is not. */
    boolean isWorthShowing() {
        return chosen || ExportChoice.isUsual(field, filled);
    }
}
