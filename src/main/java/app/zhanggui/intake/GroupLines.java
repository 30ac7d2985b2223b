package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Field;
import app.zhanggui.intake.Column.Certainty;
import app.zhanggui.intake.Column.DateOrder;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines of one text each that stand above the customers they speak of: 城东片, 【学校】. What they say
 * becomes a column of its own behind the others, so that the owner is asked about it like any
 * other: the region, or a tag.
 */
final class GroupLines {
    private static final Pattern AROUND =
            Pattern.compile(
                    "^[【\\[（(<《]|^[一二三四五六七八九十]+[、.．]|[】\\])）>》:：]+$|[(（]?共?\\d{1,4}[户家人个][)）]?$");
    private static final Pattern MARKED =
            Pattern.compile(
                    "[【\\[《].{1,14}[】\\]》]|[^\\d:：]{1,14}[:：]|[一二三四五六七八九十]+[、.．].{1,12}|[^\\d:：]{1,14}[(（]共?\\d{1,4}[户家人个][)）]");
    private static final Pattern SHORT_WORD = Pattern.compile("[\\p{IsHan}\\p{IsLatin} ]{2,10}");

    /** So many rows to a line at least; more lines are rows that say little. */
    private static final int FEWEST_BELOW = 3;

    private static final int FEWEST = 2;

    private final Table table;
    private final HeaderPlace header;
    private final Set<Integer> nameColumns;
    private final Map<Integer, String> lines = new TreeMap<>();

    private GroupLines(Table table, HeaderPlace header, List<Column> columns) {
        this.table = table;
        this.header = header;
        nameColumns =
                columns.stream()
                        .filter(one -> one.isFor(CardField.NAME))
                        .map(Column::index)
                        .collect(Collectors.toSet());
    }

    static GroupLines of(Table table, HeaderPlace header, List<Column> columns) {
        GroupLines groups = new GroupLines(table, header, columns);
        if (table.width() <= header.headings().size()) {
            groups.find();
        }
        return groups;
    }

    private void find() {
        int rows = 0;
        boolean lonelyNames = false;
        for (int row = header.firstData(); row < table.rows().size(); row++) {
            int filled = filled(row);
            rows += filled > 0 ? 1 : 0;
            if (filled == 1 && isAbove(row)) {
                lines.put(row, AROUND.matcher(text(row)).replaceAll("").strip());
            } else {
                lonelyNames |= filled == 1 && nameColumns.contains(column(row));
            }
        }
        if (lonelyNames) {
            lines.keySet().removeIf(row -> !MARKED.matcher(text(row)).matches());
        }
        if (lines.size() < FEWEST && !isRegionOnTop() || rows < lines.size() * FEWEST_BELOW) {
            lines.clear();
        }
    }

    /** The only such line heads the whole list and names a place. */
    private boolean isRegionOnTop() {
        return lines.entrySet().stream()
                .anyMatch(
                        one ->
                                one.getKey() == header.firstData()
                                        && PlainValues.isRegion(one.getValue()));
    }

    private boolean isAbove(int row) {
        String text = text(row);
        boolean place = PlainValues.isRegion(AROUND.matcher(text).replaceAll("").strip());
        boolean marked = MARKED.matcher(text).matches();
        boolean aside = !nameColumns.contains(column(row));
        boolean says =
                place
                        || marked
                        || SHORT_WORD.matcher(text).matches()
                                && (aside && !isHeaderAgain(row + 1) || opensPart(row));
        return says && filled(row + 1) > 1 && !Asides.isAside(text);
    }

    /** Above the first rows or below a sum, in a list in which a line stands below a sum. */
    private boolean opensPart(int row) {
        return isBelowSum(row)
                || row == header.firstData()
                        && IntStream.range(row + 1, table.rows().size())
                                .anyMatch(
                                        below ->
                                                filled(below) == 1
                                                        && isBelowSum(below)
                                                        && filled(below + 1) > 1);
    }

    private boolean isBelowSum(int row) {
        int above = row - 1;
        while (above > header.row() && filled(above) == 0) {
            above--;
        }
        return above >= 0 && filled(above) > 0 && Asides.isTotal(text(above));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The rows that are such lines and no customers. */
    Set<Integer> rows() {
        return Set.copyOf(lines.keySet());
    }

    /** The table with what the lines say in one more column. */
    Table spread(int column) {
        List<List<String>> spread = new ArrayList<>(table.rows());
        String group = "";
        for (int row = header.firstData(); row < spread.size(); row++) {
            group = lines.getOrDefault(row, group);
            if (!group.isEmpty() && filled(row) > 1 && !isHeaderAgain(row)) {
                List<String> cells = new ArrayList<>(spread.get(row));
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(group);
                spread.set(row, cells);
            }
        }
        return table.with(table.name(), spread);
    }

    /** That column, headed by the first of the lines. */
    Column column(int index, boolean hasRegion) {
        List<String> texts = lines.values().stream().distinct().toList();
        String heading =
                texts.stream().limit(FEWEST).collect(Collectors.joining(" / "))
                        + (texts.size() > FEWEST ? " …" : "");
        boolean places = texts.stream().filter(PlainValues::isRegion).count() * 2 > texts.size();
        Field field = places && !hasRegion ? CardField.REGION : CardField.TAGS;
        return new Column(
                index,
                heading,
                Optional.of(field),
                Certainty.DOUBTFUL,
                Unit.YUAN,
                false,
                DateOrder.UNKNOWN);
    }

    private boolean isHeaderAgain(int row) {
        return filled(row) > 0
                && column(row) < header.headings().size()
                && text(row).equals(header.headings().get(column(row)));
    }

    private int filled(int row) {
        return row >= table.rows().size()
                ? 0
                : (int)
                        table.rows().get(row).stream()
                                .filter(cell -> !CellText.isBlank(cell))
                                .limit(FEWEST)
                                .count();
    }

    private int column(int row) {
        int column = 0;
        while (CellText.isBlank(table.cell(row, column))) {
            column++;
        }
        return column;
    }

    private String text(int row) {
        return CellText.beginning(table.cell(row, column(row)));
    }
}
