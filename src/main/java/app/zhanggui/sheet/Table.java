package app.zhanggui.sheet;

import java.util.ArrayList;
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
 * @param merged cells of one column that are merged over several rows
 * @param crossedOutRows the rows whose letters have a line through them
 */
public record Table(
        String name,
        boolean hidden,
        List<List<String>> rows,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns,
        List<MergedDown> merged,
        Set<Integer> crossedOutRows) {
    public Table {
        merged = List.copyOf(merged);
        hiddenRows = Set.copyOf(hiddenRows);
        hiddenColumns = Set.copyOf(hiddenColumns);
        crossedOutRows = Set.copyOf(crossedOutRows);
    }

    /** Rows whose cells of one column are one cell. */
    public record MergedDown(int first, int last, int column) {}

    /** A sheet in which nothing is merged. */
    public Table(
            String name,
            boolean hidden,
            List<List<String>> rows,
            Set<Integer> hiddenRows,
            Set<Integer> hiddenColumns) {
        this(name, hidden, rows, hiddenRows, hiddenColumns, List.of());
    }

    /** A sheet in which nothing is crossed out. */
    public Table(
            String name,
            boolean hidden,
            List<List<String>> rows,
            Set<Integer> hiddenRows,
            Set<Integer> hiddenColumns,
            List<MergedDown> merged) {
        this(name, hidden, rows, hiddenRows, hiddenColumns, merged, Set.of());
    }

    /** Other cells in the same places of the same sheet. */
    public Table with(String otherName, List<List<String>> otherRows) {
        return new Table(
                otherName, hidden, otherRows, hiddenRows, hiddenColumns, merged, crossedOutRows);
    }

    /**
     * The same with the text of merged cells in each of their rows that has anything, in some of
     * the columns, from a row on.
     */
    public Table filledDown(Set<Integer> columns, int from) {
        List<MergedDown> some =
                merged.stream()
                        .filter(one -> one.first() >= from && columns.contains(one.column()))
                        .toList();
        if (some.isEmpty()) {
            return this;
        }
        List<List<String>> filled = new ArrayList<>(rows);
        for (MergedDown one : some) {
            String text = cell(one.first(), one.column());
            for (int row = one.first() + 1; row <= one.last() && row < filled.size(); row++) {
                if (!isBlankRow(row)) {
                    filled.set(row, with(filled.get(row), one.column(), text));
                }
            }
        }
        return with(name, filled);
    }

    private static List<String> with(List<String> cells, int column, String text) {
        List<String> more = new ArrayList<>(cells);
        while (more.size() <= column) {
            more.add("");
        }
        more.set(column, text);
        return more;
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
