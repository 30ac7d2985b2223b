package app.zhanggui.intake;

import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet that looks like a list of talks, promises, days or owned goods.
 *
 * @param headerRow counted from 0; the entries begin below it
 */
public record EntrySheet(
        Table table, int headerRow, EntryKind kind, Map<EntryField, Integer> columns) {
    private static final int ROWS_LOOKED_AT = 20;
    private static final int MOST_COLUMNS = 200;
    private static final List<EntryField> OURS =
            List.of(EntryField.CARD, EntryField.CUSTOMER, EntryField.NUMBER);

    public EntrySheet {
        columns = Map.copyOf(columns);
    }

    /** The visible sheets that are such lists. */
    static List<EntrySheet> in(SheetFile file, EntryWords words) {
        return file.sheets().stream()
                .filter(table -> !table.hidden())
                .flatMap(table -> of(table, words).stream())
                .toList();
    }

    static Optional<EntrySheet> of(Table table, EntryWords words) {
        int rows = Math.min(ROWS_LOOKED_AT, table.rows().size());
        for (int row = 0; row < rows; row++) {
            List<String> headings = headings(table, row);
            int header = row;
            Optional<EntrySheet> found =
                    Arrays.stream(EntryKind.values())
                            .flatMap(
                                    kind ->
                                            words.columns(kind, headings).stream()
                                                    .map(
                                                            columns ->
                                                                    new EntrySheet(
                                                                            table, header, kind,
                                                                            columns)))
                            .max((one, other) -> one.columns.size() - other.columns.size());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether we wrote it: it begins with whose the entries are, and is no list of customers. */
    boolean isOurs() {
        return headerRow == 0
                && OURS.stream()
                        .allMatch(one -> columns.getOrDefault(one, -1) == OURS.indexOf(one));
    }

    private static List<String> headings(Table table, int row) {
        return table.rows().get(row).stream().limit(MOST_COLUMNS).map(CellText::trimmed).toList();
    }

    /** The headings in the order of the columns; blank where there is none. */
    List<String> headings() {
        return headings(table, headerRow);
    }

    /** Everything a field holds, from the first entry to the last. */
    List<String> all(EntryField field) {
        List<String> all = new ArrayList<>();
        for (int row = headerRow + 1; row < table.rows().size(); row++) {
            all.add(text(row, field));
        }
        return all;
    }

    /** The text of a row's field; empty where the sheet has no such column. */
    String text(int row, EntryField field) {
        Integer column = columns.get(field);
        return column == null ? "" : CellText.trimmed(table.cell(row, column));
    }

    Set<EntryField> fields() {
        return columns.keySet();
    }
}
