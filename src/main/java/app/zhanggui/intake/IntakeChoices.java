package app.zhanggui.intake;

import app.zhanggui.customer.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the owner chose before or while looking at the preview.
 *
 * @param sheet the only sheet to read; empty for every sheet that is a list of customers
 * @param fields where chosen columns go; empty for a column not wanted
 * @param taken the offers the owner wants, see {@link IntakePreview#offers}
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
        Optional<Boolean> sheetsAreRegions,
        Set<Offer> taken) {
    public static final IntakeChoices DEFAULT =
            new IntakeChoices(
                    Optional.empty(),
                    UpdateRule.FILL_BLANKS,
                    Map.of(),
                    ValueAnswers.NONE,
                    true,
                    Optional.empty(),
                    Set.of());

    public IntakeChoices {
        fields = Map.copyOf(fields);
        taken = Set.copyOf(taken);
    }

    public IntakeChoices withSheet(Optional<String> changed) {
        return new IntakeChoices(changed, update, fields, values, places, sheetsAreRegions, taken);
    }

    public IntakeChoices withUpdate(UpdateRule changed) {
        return new IntakeChoices(sheet, changed, fields, values, places, sheetsAreRegions, taken);
    }

    public IntakeChoices withField(ColumnKey column, Optional<? extends Field> field) {
        Map<ColumnKey, Optional<Field>> changed = new HashMap<>(fields);
        changed.put(column, field.map(Field.class::cast));
        return new IntakeChoices(sheet, update, changed, values, places, sheetsAreRegions, taken);
    }

    public IntakeChoices withValues(ValueAnswers changed) {
        return new IntakeChoices(sheet, update, fields, changed, places, sheetsAreRegions, taken);
    }

    public IntakeChoices withSheetsAreRegions(boolean changed) {
        return new IntakeChoices(
                sheet, update, fields, values, places, Optional.of(changed), taken);
    }

    public boolean takes(Offer offer) {
        return taken.contains(offer);
    }

    /** Takes an offer, or turns down one that was taken. */
    public IntakeChoices withOffer(Offer offer, boolean wanted) {
        Set<Offer> changed = new HashSet<>(taken);
        if (wanted) {
            changed.add(offer);
        } else {
            changed.remove(offer);
        }
        return new IntakeChoices(sheet, update, fields, values, places, sheetsAreRegions, changed);
    }
}
