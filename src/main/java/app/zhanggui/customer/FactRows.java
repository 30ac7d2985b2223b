package app.zhanggui.customer;

import app.zhanggui.customer.CardSheet.Pair;
import app.zhanggui.customer.CardSheet.Row;
import java.util.ArrayList;
import java.util.List;

/** Facts in the rows of a sheet: two short ones side by side, a long one in a row of its own. */
final class FactRows {
    /** A longer text has a row of its own. */
    private static final int SHORT = 24;

    private FactRows() {}

    /** In their order; a long one ends the row before it. */
    static List<Row> of(List<Pair> pairs) {
        List<Row> rows = new ArrayList<>();
        List<Pair> waiting = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.value().length() > SHORT) {
                rows.addAll(sideBySide(waiting));
                waiting.clear();
                rows.add(wide(pair));
            } else {
                waiting.add(pair);
            }
        }
        rows.addAll(sideBySide(waiting));
        return rows;
    }

    /** Rows to be filled in by hand; those for long texts come last. */
    static List<Row> empty(List<Field> fields, FieldWords words) {
        List<Row> rows =
                sideBySide(
                        fields.stream()
                                .filter(field -> !field.isLong())
                                .map(field -> empty(field, words))
                                .toList());
        fields.stream()
                .filter(Field::isLong)
                .map(field -> wide(empty(field, words)))
                .forEach(rows::add);
        return rows;
    }

    private static Pair empty(Field field, FieldWords words) {
        return new Pair(words.name(field), "");
    }

    private static Row wide(Pair pair) {
        return new Row(pair, Pair.NONE, true);
    }

    private static List<Row> sideBySide(List<Pair> pairs) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            Pair right = i + 1 < pairs.size() ? pairs.get(i + 1) : Pair.NONE;
            rows.add(new Row(pairs.get(i), right, false));
        }
        return rows;
    }
}
