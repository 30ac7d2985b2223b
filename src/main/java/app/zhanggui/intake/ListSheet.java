package app.zhanggui.intake;

import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import app.zhanggui.work.Cancelled;
import app.zhanggui.work.Progress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * A sheet that is a list of sales or of what is written beside the cards.
 *
 * @param headerRow counted from 0; the rows of the list begin below it
 */
public record ListSheet(
        Table table, int headerRow, ListKind kind, Map<ListField, Integer> columns) {
    private static final int MOST_COLUMNS = 200;
    private static final int ROWS_A_TICK = 200;
    private static final List<ListField> OURS =
            List.of(ListField.CARD, ListField.CUSTOMER, ListField.NUMBER);

    public ListSheet {
        columns = Map.copyOf(columns);
    }

    static List<String> headings(Table table, int row) {
        return table.rows().get(row).stream().limit(MOST_COLUMNS).map(CellText::trimmed).toList();
    }

    /** The headings in the order of the columns; blank where there is none. */
    public List<String> headings() {
        return headings(table, headerRow);
    }

    /** The headings of columns that are for nothing. */
    public List<String> unused() {
        List<String> headings = headings();
        List<String> unused = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            if (!columns.containsValue(column) && !headings.get(column).isEmpty()) {
                unused.add(headings.get(column));
            }
        }
        return unused;
    }

    /** The same with the columns that something was said of. */
    ListSheet with(ListColumns said) {
        Map<ListField, Integer> changed = new EnumMap<>(ListField.class);
        changed.putAll(columns);
        List<String> headings = headings();
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            Optional<Optional<ListField>> field = said.of(kind, headings.get(column));
            if (field.isPresent()) {
                changed.values().removeIf(taken -> taken == column);
                field.get().ifPresent(is -> changed.put(is, column));
            }
        }
        return new ListSheet(table, headerRow, kind, changed);
    }

    /** Whether we wrote it: it begins with whose the entries are, and is no list of customers. */
    boolean isOurs() {
        return headerRow == 0
                && OURS.stream()
                        .allMatch(one -> columns.getOrDefault(one, -1) == OURS.indexOf(one));
    }

    int firstData() {
        return headerRow + 1;
    }

    /**
     * Does something with each row of the list, blank ones too.
     *
     * @throws Cancelled if the owner does not want to wait for it
     */
    void eachRow(Progress progress, IntConsumer row) {
        int all = table.rows().size();
        for (int at = firstData(); at < all; at++) {
            if (at % ROWS_A_TICK == 0) {
                progress.at(at, all);
            }
            row.accept(at);
        }
    }

    /** Everything a field holds, from the first row of the list to the last. */
    List<String> all(ListField field) {
        List<String> all = new ArrayList<>();
        for (int row = firstData(); row < table.rows().size(); row++) {
            all.add(text(row, field));
        }
        return all;
    }

    /** The text of a row's field; empty where the sheet has no such column. */
    String text(int row, ListField field) {
        Integer column = columns.get(field);
        return column == null ? "" : CellText.trimmed(table.cell(row, column));
    }

    Whose whose(int row) {
        return new Whose(
                text(row, ListField.CARD),
                text(row, ListField.CUSTOMER),
                text(row, ListField.NUMBER));
    }

    /** The heading a field was found by; empty where there is none. */
    public String heading(ListField field) {
        return text(headerRow, field);
    }

    Set<ListField> fields() {
        return columns.keySet();
    }
}
