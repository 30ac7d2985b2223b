package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
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
 */
public record IntakeChoices(
        Optional<String> sheet,
        UpdateRule update,
        Map<ColumnKey, Optional<Target>> fields,
        Set<Offer> taken) {
    public static final IntakeChoices DEFAULT =
            new IntakeChoices(Optional.empty(), UpdateRule.FILL_BLANKS, Map.of(), Set.of());

    public IntakeChoices {
        fields = Map.copyOf(fields);
        taken = Set.copyOf(taken);
    }

    public IntakeChoices withSheet(Optional<String> changed) {
        return new IntakeChoices(changed, update, fields, taken);
    }

    public IntakeChoices withUpdate(UpdateRule changed) {
        return new IntakeChoices(sheet, changed, fields, taken);
    }

    public IntakeChoices withField(ColumnKey column, Optional<CardField> field) {
        return withTarget(column, field.map(Target.Field::new));
    }

    public IntakeChoices withTarget(ColumnKey column, Optional<Target> target) {
        Map<ColumnKey, Optional<Target>> changed = new HashMap<>(fields);
        changed.put(column, target);
        return new IntakeChoices(sheet, update, changed, taken);
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
        return new IntakeChoices(sheet, update, fields, changed);
    }
}
