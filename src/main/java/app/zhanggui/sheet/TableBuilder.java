package app.zhanggui.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers cells into a table and keeps it within memory: only filled cells count, whatever range
 * the file declares, and equal short texts are kept once.
 */
final class TableBuilder {
    private static final int MAX_SLOTS = 24_000_000;
    private static final int MAX_CHARS = 80_000_000;
    private static final int MAX_CELL_CHARS = 32_767;
    private static final int LAST_COLUMN = 16_383;
    private static final int SHORT_TEXT = 40;
    private static final int MAX_KEPT_ONCE = 200_000;
    private static final int MAX_MERGED = 100_000;

    private final String fileName;
    private final List<String[]> rows = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Map<Integer, Integer> crossedOutCells = new HashMap<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<Table.MergedDown> merged = new ArrayList<>();
    private final Map<String, String> keptOnce = new HashMap<>();
    private long slots;
    private long chars;

    TableBuilder(String fileName) {
        this.fileName = fileName;
    }

    /** Puts a text; a blank one leaves no trace, the first one put into a place stays. */
    void put(int row, int column, String text) {
        if (row < 0 || column < 0 || CellText.isBlank(text)) {
            return;
        }
        String[] cells = roomFor(row, column);
        if (cells[column] == null) {
            cells[column] = kept(text);
        }
    }

    /** The same of a cell whose letters may have a line through them. */
    void put(int row, int column, String text, boolean crossedOut) {
        put(row, column, text);
        if (crossedOut && !CellText.isBlank(text)) {
            crossedOutCells.merge(row, 1, Integer::sum);
        }
    }

    void hide(int row) {
        hiddenRows.add(row);
    }

    void hideColumns(int first, int last) {
        for (int column = Math.max(first, 0); column <= Math.min(last, LAST_COLUMN); column++) {
            hiddenColumns.add(column);
        }
    }

    /** Notes merged cells; those over several columns are titles and tell nothing. */
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        boolean down = firstRow >= 0 && lastRow > firstRow && firstColumn == lastColumn;
        if (down && firstColumn >= 0 && merged.size() < MAX_MERGED) {
            merged.add(new Table.MergedDown(firstRow, lastRow, firstColumn));
        }
    }

    int size() {
        return rows.size();
    }

    Table build(String name, boolean hidden) {
        List<List<String>> finished = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            finished.add(finished(rows.get(i)));
            rows.set(i, null);
        }
        int width = finished.stream().mapToInt(List::size).max().orElse(0);
        return new Table(
                name,
                hidden,
                Collections.unmodifiableList(finished),
                within(hiddenRows, finished.size()),
                within(hiddenColumns, width),
                merged,
                within(crossedOutRows(finished), finished.size()));
    }

    /** The rows most of whose cells are crossed out; a single one is a number that changed. */
    private Set<Integer> crossedOutRows(List<List<String>> finished) {
        Set<Integer> crossedOut = new HashSet<>();
        crossedOutCells.forEach(
                (row, cells) -> {
                    long filled = finished.get(row).stream().filter(one -> !one.isEmpty()).count();
                    if (cells * 2 > filled) {
                        crossedOut.add(row);
                    }
                });
        return crossedOut;
    }

    /** Those of that many; where all of a sheet is hidden or crossed out, it is as if none were. */
    private static Set<Integer> within(Set<Integer> rows, int all) {
        Set<Integer> inside = new HashSet<>(rows);
        inside.removeIf(one -> one >= all);
        return inside.size() < all ? inside : Set.of();
    }

    private String[] roomFor(int row, int column) {
        while (rows.size() <= row) {
            rows.add(null);
        }
        String[] cells = rows.get(row);
        if (cells == null || cells.length <= column) {
            int had = cells == null ? 0 : cells.length;
            int length = Math.max(column + 1, had == 0 ? 0 : had + had / 2);
            cells = cells == null ? new String[length] : Arrays.copyOf(cells, length);
            slots += length - had;
            rows.set(row, cells);
        }
        if (slots > MAX_SLOTS) {
            throw Faults.tooBig(fileName);
        }
        return cells;
    }

    private String kept(String text) {
        String cut = text.length() > MAX_CELL_CHARS ? text.substring(0, MAX_CELL_CHARS) : text;
        if (cut.length() <= SHORT_TEXT) {
            String same = keptOnce.get(cut);
            if (same != null) {
                return same;
            }
            if (keptOnce.size() < MAX_KEPT_ONCE) {
                keptOnce.put(cut, cut);
            }
        }
        chars += cut.length();
        if (chars > MAX_CHARS) {
            throw Faults.tooBig(fileName);
        }
        return cut;
    }

    private static List<String> finished(String[] cells) {
        if (cells == null) {
            return List.of();
        }
        int length = cells.length;
        while (length > 0 && cells[length - 1] == null) {
            length--;
        }
        String[] exact = Arrays.copyOf(cells, length);
        for (int i = 0; i < length; i++) {
            exact[i] = exact[i] == null ? "" : exact[i];
        }
        return Collections.unmodifiableList(Arrays.asList(exact));
    }
}
