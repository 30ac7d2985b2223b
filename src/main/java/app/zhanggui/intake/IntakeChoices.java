package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the owner chose before or while looking at the preview.
 *
 * @param sheet the only sheet to read; empty for every sheet that is a list of customers
 * @param fields where chosen columns go; empty for a column not wanted
 */
public record IntakeChoices(
        Optional<String> sheet, UpdateRule update, Map<ColumnKey, Optional<Target>> fields) {
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
        return withTarget(column, field.map(Target.Field::new));
    }

    public IntakeChoices withTarget(ColumnKey column, Optional<Target> target) {
        Map<ColumnKey, Optional<Target>> changed = new HashMap<>(fields);
        changed.put(column, target);
        return new IntakeChoices(sheet, update, changed);
    }
}
