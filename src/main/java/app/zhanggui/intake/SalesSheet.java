package app.zhanggui.intake;

import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet that looks like a list of sales: its header names a day, a customer, an amount, and
 * something that only sales have.
 *
 * @param headerRow counted from 0; the sales begin below it
 */
public record SalesSheet(Table table, int headerRow, Map<SalesField, Integer> columns) {
    private static final int ROWS_LOOKED_AT = 20;
    private static final int MOST_COLUMNS = 200;

    /** A day, an amount, and something sold are always said in words of sales. */
    private static final int FEWEST_WORDS = 3;

    public SalesSheet {
        columns = Map.copyOf(columns);
    }

    /** The visible sheets that are such lists: often one a month. */
    static List<SalesSheet> in(SheetFile file, SalesWords words) {
        return file.sheets().stream()
                .filter(table -> !table.hidden())
                .flatMap(table -> in(table, words).stream())
                .toList();
    }

    /** The same with columns the owner chose, where the sheet has a column of that heading. */
    SalesSheet with(Map<SalesField, String> chosen) {
        Map<SalesField, Integer> changed = new EnumMap<>(SalesField.class);
        changed.putAll(columns);
        List<String> headings = headings();
        chosen.forEach(
                (field, heading) -> {
                    int column = headings.indexOf(heading);
                    if (heading.isEmpty()) {
                        changed.remove(field);
                    } else if (column >= 0) {
                        changed.values().removeIf(taken -> taken == column);
                        changed.put(field, column);
                    }
                });
        return new SalesSheet(table, headerRow, changed);
    }

    /** The headings in the order of the columns; blank where there is none. */
    public List<String> headings() {
        return headings(table, headerRow);
    }

    private static Optional<SalesSheet> in(Table table, SalesWords words) {
        Optional<SalesSheet> best = Optional.empty();
        int rows = Math.min(ROWS_LOOKED_AT, table.rows().size());
        for (int row = 0; row < rows; row++) {
            List<String> headings = headings(table, row);
            if (words.known(headings) < FEWEST_WORDS) {
                continue;
            }
            Map<SalesField, Integer> columns = words.columns(headings);
            boolean better = best.isEmpty() || columns.size() > best.orElseThrow().columns.size();
            if (areSales(columns) && better) {
                best = Optional.of(new SalesSheet(table, row, columns));
            }
        }
        return best;
    }

    private static List<String> headings(Table table, int row) {
        List<String> headings = new ArrayList<>();
        List<String> cells = table.rows().get(row);
        for (int i = 0; i < Math.min(MOST_COLUMNS, cells.size()); i++) {
            headings.add(CellText.trimmed(cells.get(i)));
        }
        return headings;
    }

    /** A list of customers has days and amounts too, but no goods, no quantity, no order. */
    private static boolean areSales(Map<SalesField, Integer> columns) {
        boolean whom =
                columns.containsKey(SalesField.CUSTOMER) || columns.containsKey(SalesField.NUMBER);
        boolean priced =
                columns.containsKey(SalesField.PRICE) && columns.containsKey(SalesField.QUANTITY);
        boolean worth = columns.containsKey(SalesField.AMOUNT) || priced;
        boolean sold =
                columns.containsKey(SalesField.GOODS)
                        || columns.containsKey(SalesField.QUANTITY)
                        || columns.containsKey(SalesField.ORDER_NO);
        return whom && worth && sold && columns.containsKey(SalesField.ON);
    }

    int firstData() {
        return headerRow + 1;
    }

    boolean has(SalesField field) {
        return columns.containsKey(field);
    }

    /** The text of a row's field; empty where the sheet has no such column. */
    String text(int row, SalesField field) {
        Integer column = columns.get(field);
        return column == null ? "" : CellText.trimmed(table.cell(row, column));
    }

    /** The heading a field was found by; empty where there is none. */
    public String heading(SalesField field) {
        return text(headerRow, field);
    }
}
