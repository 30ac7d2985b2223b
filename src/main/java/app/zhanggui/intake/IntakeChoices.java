package app.zhanggui.intake;

import app.zhanggui.customer.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the owner chose before or while looking at the preview.
 *
 * @param sheet the only sheet to read; empty for every sheet that is a list of customers
 * @param fields where chosen columns go; empty for a column not wanted
 * @param values what words of choices mean that nobody understands
 * @param places whether province, city and district are taken from addresses that say them
 * @param sheetsAreRegions whether the sheets' names are the customers' regions; empty for as it
 *     looks
 */
public record IntakeChoices(
        Optional<String> sheet,
        UpdateRule update,
        Map<ColumnKey, Optional<Field>> fields,
        ValueAnswers values,
        boolean places,
        Optional<Boolean> sheetsAreRegions) {
    public static final IntakeChoices DEFAULT =
            new IntakeChoices(
                    Optional.empty(),
                    UpdateRule.FILL_BLANKS,
                    Map.of(),
                    ValueAnswers.NONE,
                    true,
                    Optional.empty());

    public IntakeChoices {
        fields = Map.copyOf(fields);
    }

    public IntakeChoices withSheet(Optional<String> changed) {
        return new IntakeChoices(changed, update, fields, values, places, sheetsAreRegions);
    }

    public IntakeChoices withUpdate(UpdateRule changed) {
        return new IntakeChoices(sheet, changed, fields, values, places, sheetsAreRegions);
    }

    public IntakeChoices withField(ColumnKey column, Optional<? extends Field> field) {
        Map<ColumnKey, Optional<Field>> changed = new HashMap<>(fields);
        changed.put(column, field.map(Field.class::cast));
        return new IntakeChoices(sheet, update, changed, values, places, sheetsAreRegions);
    }

    public IntakeChoices withValues(ValueAnswers changed) {
        return new IntakeChoices(sheet, update, fields, changed, places, sheetsAreRegions);
    }

    public IntakeChoices withPlaces(boolean changed) {
        return new IntakeChoices(sheet, update, fields, values, changed, sheetsAreRegions);
    }

    public IntakeChoices withSheetsAreRegions(boolean changed) {
        return new IntakeChoices(sheet, update, fields, values, places, Optional.of(changed));
    }
}
