package app.zhanggui.intake;

import app.zhanggui.customer.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the owner chose before or while looking at the preview.
 *
 * @param sheet the only sheet to read; empty for every sheet that is a list of customers
 * @param fields where chosen columns go; empty for a column not wanted
 * @param taken the offers the owner wants, see {@link IntakePreview#offers}
 * @param headers by sheet, the row the owner takes for the header; empty for no header at all
 * @param rows rows the owner wants read, or does not, whatever they look like
 * @param values what words of choices mean that nobody understands
 * @param sheetsAreRegions whether the sheets' names are the customers' regions; empty for as it
 *     looks
 */
public record IntakeChoices(
        Optional<String> sheet,
        UpdateRule update,
        Map<ColumnKey, Optional<Field>> fields,
        ValueAnswers values,
        Optional<Boolean> sheetsAreRegions,
        Set<Offer> taken,
        Map<Integer, OptionalInt> headers,
        Map<RowKey, Boolean> rows) {
    public static final IntakeChoices DEFAULT =
            new IntakeChoices(
                    Optional.empty(),
                    UpdateRule.FILL_BLANKS,
                    Map.of(),
                    ValueAnswers.NONE,
                    Optional.empty(),
                    Set.of(),
                    Map.of(),
                    Map.of());

    public IntakeChoices {
        fields = Map.copyOf(fields);
        taken = Set.copyOf(taken);
        headers = Map.copyOf(headers);
        rows = Map.copyOf(rows);
    }

    public IntakeChoices withSheet(Optional<String> changed) {
        return new IntakeChoices(
                changed, update, fields, values, sheetsAreRegions, taken, headers, rows);
    }

    public IntakeChoices withUpdate(UpdateRule changed) {
        return new IntakeChoices(
                sheet, changed, fields, values, sheetsAreRegions, taken, headers, rows);
    }

    public IntakeChoices withField(ColumnKey column, Optional<? extends Field> field) {
        Map<ColumnKey, Optional<Field>> changed = new HashMap<>(fields);
        changed.put(column, field.map(Field.class::cast));
        return new IntakeChoices(
                sheet, update, changed, values, sheetsAreRegions, taken, headers, rows);
    }

    public IntakeChoices withValues(ValueAnswers changed) {
        return new IntakeChoices(
                sheet, update, fields, changed, sheetsAreRegions, taken, headers, rows);
    }

    public IntakeChoices withSheetsAreRegions(boolean changed) {
        return new IntakeChoices(
                sheet, update, fields, values, Optional.of(changed), taken, headers, rows);
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
        return new IntakeChoices(
                sheet, update, fields, values, sheetsAreRegions, changed, headers, rows);
    }

    /**
     * Takes another row of a sheet for its header.
     *
     * @param row counted from 0; empty if the sheet has no header
     */
    public IntakeChoices withHeader(int sheet, OptionalInt row) {
        Map<Integer, OptionalInt> changed = new HashMap<>(headers);
        changed.put(sheet, row);
        return new IntakeChoices(
                this.sheet, update, fields, values, sheetsAreRegions, taken, changed, rows);
    }

    /** Has a row read that looks like none of a customer, or leaves one out. */
    public IntakeChoices withRow(RowKey row, boolean wanted) {
        Map<RowKey, Boolean> changed = new HashMap<>(rows);
        changed.put(row, wanted);
        return new IntakeChoices(
                sheet, update, fields, values, sheetsAreRegions, taken, headers, changed);
    }
}
