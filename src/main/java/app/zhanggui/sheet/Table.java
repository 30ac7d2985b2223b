package app.zhanggui.sheet;

import java.util.List;
import java.util.Set;

/**
 * One sheet as text, as a person would see it. Rows and columns count from 0 and are those of the
 * file: blank rows above or between are there as empty rows. Rows are as long as their last filled
 * cell, so they differ in length; of merged cells the top left one has the text.
 *
 * @param name the sheet's name; empty for a file that has none, such as CSV
 * @param hidden whether the sheet is hidden in the workbook
 * @param hiddenRows the rows that are hidden in the sheet, by filter or by hand
 * @param hiddenColumns the columns that are hidden in the sheet
 */
public record Table(
        String name,
        boolean hidden,
        List<List<String>> rows,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns) {
    public Table {
        hiddenRows = Set.copyOf(hiddenRows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /** A visible sheet without a name whose rows are all visible. */
    public static Table of(List<List<String>> rows) {
        return new Table("", false, List.copyOf(rows), Set.of(), Set.of());
    }

    /** The text of a cell; empty where there is none. */
    public String cell(int row, int column) {
        if (row >= rows.size()) {
            return "";
        }
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The number of columns of the longest row. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    public boolean isBlankRow(int row) {
        return row >= rows.size() || rows.get(row).stream().allMatch(CellText::isBlank);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
