package app.zhanggui.intake.ui;

import app.zhanggui.intake.Column;
import app.zhanggui.intake.ColumnKey;
import app.zhanggui.intake.PreviewSheet;

/** A column that the owner should look at before its values become cards. */
public record ColumnQuestion(PreviewSheet sheet, Column column) {
    ColumnKey key() {
        return new ColumnKey(sheet.index(), column.index());
    }
}
