package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which columns the list shows, in their order, each with its width.
 *
 * @param columns always with the name
 */
record ShownColumns(List<Shown> columns) {
    private static final String BETWEEN = ",";
    private static final String WIDTH = ":";
    private static final int USUAL_WIDTH = 96;

    static final ShownColumns STANDARD =
            new ShownColumns(CardColumn.STANDARD.stream().map(ShownColumns::usual).toList());

    /**
     * A column of the list.
     *
     * @param width in pixels at the ordinary size of letters
     */
    record Shown(CardColumn column, double width) {}

    ShownColumns {
        columns = List.copyOf(columns);
        if (columns.stream().noneMatch(one -> one.column().equals(CardColumn.NAME))) {
            throw new IllegalArgumentException("a list without names");
        }
    }

    static Shown usual(CardColumn column) {
        return new Shown(
                column,
                switch (column.code()) {
                    case "level" -> 36;
                    case "name" -> 140;
                    case "reach" -> 158;
                    case "region" -> 70;
                    case "credit_limit" -> 72;
                    case "since" -> 66;
                    case "address", "remark" -> 180;
                    default -> USUAL_WIDTH;
                });
    }

    boolean has(CardColumn column) {
        return columns.stream().anyMatch(one -> one.column().equals(column));
    }

    /** With a column more at the end, or without it. */
    ShownColumns toggled(CardColumn column) {
        List<Shown> changed = new ArrayList<>(columns);
        if (!changed.removeIf(one -> one.column().equals(column))) {
            changed.add(usual(column));
        }
        return new ShownColumns(changed);
    }

    /** As one line, to be remembered. */
    String text() {
        return columns.stream()
                .map(one -> one.column().code() + WIDTH + Math.round(one.width()))
                .collect(Collectors.joining(BETWEEN));
    }

    /** A field of the owner's own may be gone meanwhile; its column is empty then. */
    private static boolean isKnown(CardColumn column) {
        return column.own().isPresent() || CardColumn.all(List.of()).contains(column);
    }

    /** As remembered; the usual ones if that cannot be read. */
    static ShownColumns read(String text) {
        List<Shown> columns =
                Arrays.stream(text.split(BETWEEN))
                        .filter(part -> part.matches("\\w+:\\d{2,4}"))
                        .map(part -> part.split(WIDTH))
                        .map(
                                half ->
                                        new Shown(
                                                new CardColumn(half[0]),
                                                Double.parseDouble(half[1])))
                        .filter(one -> isKnown(one.column()))
                        .toList();
        boolean isWhole = columns.stream().anyMatch(one -> one.column().equals(CardColumn.NAME));
        return isWhole ? new ShownColumns(columns) : STANDARD;
    }
}
