package app.zhanggui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list that forms become: a row for each, which keeps about the place of its form. Of forms
 * side by side each takes what stands below its beginning or right of it.
 */
final class FormList {
    private final String beginning;
    private final List<String> headings = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final TreeMap<Integer, List<String>> rows = new TreeMap<>();

    /** The forms abreast that are being filled, by the column they begin in. */
    private final TreeMap<Integer, Form> abreast = new TreeMap<>();

    private int first = -1;

    /** One form, and how often it had each label. */
    private record Form(int row, List<String> cells, Map<String, Integer> seen) {}

    /**
     * @param beginning the plain label each form begins with
     */
    FormList(String beginning) {
        this.beginning = beginning;
    }

    /** Adds what stands beside a label; what stands above all forms belongs to none. */
    void add(int row, int column, String heading, String value) {
        String label = HeadingText.plain(heading);
        if (label.equals(beginning)) {
            begin(row, column);
        }
        if (abreast.isEmpty()) {
            return;
        }
        Map.Entry<Integer, Form> left = abreast.floorEntry(column);
        Form form = left == null ? abreast.firstEntry().getValue() : left.getValue();
        String key = label + form.seen.merge(label, 1, Integer::sum);
        if (!columns.containsKey(key)) {
            columns.put(key, headings.size());
            headings.add(heading);
        }
        put(form.cells, columns.get(key), value);
    }

    private void begin(int row, int column) {
        if (first < 0) {
            first = row;
        }
        abreast.values().removeIf(form -> form.row < row);
        abreast.put(column, new Form(row, new ArrayList<>(), new HashMap<>()));
        int place = rows.isEmpty() ? row + 1 : Math.max(row, rows.lastKey()) + 1;
        rows.put(place, abreast.get(column).cells);
    }

    /** The list, its headings first. */
    List<List<String>> rows() {
        rows.put(first, headings);
        List<List<String>> listed = new ArrayList<>();
        rows.forEach(
                (row, cells) -> {
                    while (listed.size() < row) {
                        listed.add(List.of());
                    }
                    listed.add(cells);
                });
        return listed;
    }

    private static void put(List<String> cells, int column, String value) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }
}
