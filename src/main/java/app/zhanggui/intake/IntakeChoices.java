package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the owner chose before or while looking at the preview.
 *
 * @param sheet the only sheet to read; empty for every sheet that is a list of customers
 * @param fields fields chosen for columns; empty for a column not wanted
 */
public record IntakeChoices(
        Optional<String> sheet, UpdateRule update, Map<ColumnKey, Optional<CardField>> fields) {
    public static final IntakeChoices DEFAULT =
            new IntakeChoices(Optional.empty(), UpdateRule.FILL_BLANKS, Map.of());

    public IntakeChoices {
        fields = Map.copyOf(fields);
    }

    public IntakeChoices withSheet(Optional<String> changed) {
        return new IntakeChoices(changed, update, fields);
    }

    public IntakeChoices withUpdate(UpdateRule changed) {
        return new IntakeChoices(sheet, changed, fields);
    }

    public IntakeChoices withField(ColumnKey column, Optional<CardField> field) {
        Map<ColumnKey, Optional<CardField>> changed = new HashMap<>(fields);
        changed.put(column, field);
        return new IntakeChoices(sheet, update, changed);
    }
}
