package app.zhanggui.intake.ui;

import app.zhanggui.intake.Column;
import app.zhanggui.intake.ColumnKey;
import java.util.List;

/**
 * A column that the owner should look at before its values become cards.
 *
 * @param keys where it stands; sheets that are alike ask once
 */
public record ColumnQuestion(List<ColumnKey> keys, Column column) {
    public ColumnQuestion {
        keys = List.copyOf(keys);
    }
}
