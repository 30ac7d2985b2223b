package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells customers from what else stands below a header: notes, totals, headers repeated, numbers.
 */
final class RowSorter {
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}[.、]?");
    private static final int SHORTEST_NUMBER = 7;

    /** What a row is. */
    enum Kind {
        /** Nothing, or nothing but its number. */
        BLANK,
        NOTE,
        TOTAL,
        HEADER_AGAIN,
        /** Something stands in it, but no customer's name. */
        NAMELESS,
        CUSTOMER
    }

    private final Table table;
    private final HeaderPlace header;
    private final Set<Integer> linesBeside;
    private final LoneLines lone;
    private final LegendLines legend;
    private final Set<Integer> nameColumns = new HashSet<>();
    private final Set<Integer> phoneColumns = new HashSet<>();
    private final Set<Integer> countingColumns = new HashSet<>();
    private final Set<Integer> besideColumns = new HashSet<>();
    private Optional<Boolean> trial = Optional.empty();

    RowSorter(LaidSheet sheet) {
        table = sheet.table();
        header = sheet.header();
        linesBeside = sheet.linesBeside();
        legend = new LegendLines(table, header, nameColumns);
        lone = new LoneLines(table, header, nameColumns, this::isHeaderAgain);
        for (Column column : sheet.columns()) {
            if (column.target().isEmpty() && column.heading().isBlank()) {
                besideColumns.add(column.index());
            }
            if (column.target().isEmpty()) {
                if (HeadingWords.isCounting(column.heading())) {
                    countingColumns.add(column.index());
                }
            } else if (column.isFor(CardField.NAME)) {
                nameColumns.add(column.index());
            } else if (column.isFor(CardField.PHONE) || column.isFor(CardField.MOBILE)) {
                phoneColumns.add(column.index());
            }
        }
    }

    Kind kind(int row) {
        if (isPlainCustomer(row)) {
            return Kind.CUSTOMER;
        }
        if (linesBeside.contains(row)) {
            return Kind.NOTE;
        }
        List<Integer> filled = filled(row);
        if (filled.isEmpty() || filled.stream().allMatch(column -> isCount(row, column))) {
            return Kind.BLANK;
        }
        if (isExample(row, filled)) {
            return Kind.NOTE;
        }
        if (isTotal(row, filled)) {
            return Kind.TOTAL;
        }
        if (isNote(row, filled)) {
            return Kind.NOTE;
        }
        if (isHeaderAgain(row)) {
            return Kind.HEADER_AGAIN;
        }
        boolean named = filled.stream().anyMatch(column -> isName(row, column));
        return named ? Kind.CUSTOMER : Kind.NAMELESS;
    }

    /** Somebody with a mobile is no note and no total; most rows are such, so they are quick. */
    private boolean isPlainCustomer(int row) {
        List<String> cells = table.rows().get(row);
        boolean mobile = false;
        if (cells.stream().anyMatch(Asides::saysExample) || isFirstExample(cells)) {
            return false;
        }
        for (int column : phoneColumns) {
            mobile |= column < cells.size() && PhoneReader.isBareMobile(cells.get(column));
        }
        boolean named = false;
        for (int column : nameColumns) {
            String name = column < cells.size() ? cells.get(column) : "";
            named |= !CellText.isBlank(name) && !CellText.isError(name) && !Asides.isAside(name);
        }
        return mobile && named;
    }

    private static boolean isFirstExample(List<String> cells) {
        return cells.stream()
                .filter(cell -> !CellText.isBlank(cell))
                .findFirst()
                .filter(cell -> Asides.isExample(CellText.beginning(cell)))
                .isPresent();
    }

    private boolean isExample(int row, List<Integer> filled) {
        boolean named =
                filled.stream()
                        .filter(nameColumns::contains)
                        .anyMatch(at -> Asides.isExample(text(row, at)));
        return named
                || Asides.isExample(text(row, filled.get(0)))
                || saysExample(row, filled) && !isTrial();
    }

    private boolean saysExample(int row, List<Integer> filled) {
        return filled.stream().anyMatch(at -> Asides.saysExample(text(row, at)));
    }

    /** A form handed out, or a list to try a program with, says it of every row: it is read. */
    private boolean isTrial() {
        if (trial.isEmpty()) {
            trial =
                    Optional.of(
                            IntStream.range(header.firstData(), table.rows().size())
                                    .filter(this::isSomebody)
                                    .allMatch(row -> saysExample(row, filled(row))));
        }
        return trial.get();
    }

    private boolean isSomebody(int row) {
        List<Integer> filled = filled(row);
        return filled.stream().anyMatch(column -> isName(row, column))
                && !isTotal(row, filled)
                && !isNote(row, filled)
                && !isHeaderAgain(row);
    }

    private List<Integer> filled(int row) {
        List<Integer> filled = new ArrayList<>();
        List<String> cells = table.rows().get(row);
        for (int column = 0; column < cells.size(); column++) {
            if (!CellText.isBlank(cells.get(column))) {
                filled.add(column);
            }
        }
        return filled;
    }

    private boolean isName(int row, int column) {
        return nameColumns.contains(column) && !CellText.isError(text(row, column));
    }

    private boolean isCount(int row, int column) {
        return countingColumns.contains(column) && COUNT.matcher(text(row, column)).matches();
    }

    private boolean isTotal(int row, List<Integer> filled) {
        boolean hasPhone =
                filled.stream()
                        .anyMatch(
                                column ->
                                        phoneColumns.contains(column)
                                                && isWholeNumber(text(row, column)));
        return !hasPhone && FootLines.sum(texts(row, filled));
    }

    /** A sum may look like the number of a line within the house. */
    private static boolean isWholeNumber(String text) {
        return text.chars().filter(Character::isDigit).count() >= SHORTEST_NUMBER
                && PhoneReader.isPhone(text);
    }

    private boolean isNote(int row, List<Integer> filled) {
        if (FormLines.describe(table.rows().get(row)) || FootLines.sign(texts(row, filled))) {
            return true;
        }
        if (filled.stream().allMatch(column -> isNoteOrTitle(text(row, column)))) {
            return true;
        }
        if (legend.isLine(row) || isBesideList(filled)) {
            return true;
        }
        return filled.size() == 1 && lone.isNote(row, filled.get(0));
    }

    private boolean isNoteOrTitle(String text) {
        return Asides.isNote(text) || lone.isTitleAgain(text);
    }

    /** Whether nothing stands there but right or left of a list that has a name column. */
    private boolean isBesideList(List<Integer> filled) {
        return header.row() != HeaderPlace.NONE
                && !nameColumns.isEmpty()
                && besideColumns.containsAll(filled);
    }

    private boolean isHeaderAgain(int row) {
        return row < table.rows().size() && isHeader(row, filled(row));
    }

    private boolean isHeader(int row, List<Integer> filled) {
        return filled.size() >= 2 && filled.stream().allMatch(column -> isHeading(row, column));
    }

    /** Whether what stands there stands in the header too. */
    private boolean isHeading(int row, int column) {
        String text = text(row, column);
        List<String> headings = header.headings();
        return column < headings.size() && headings.get(column).equals(text)
                || header.rows().stream().anyMatch(at -> text(at, column).equals(text));
    }

    private List<String> texts(int row, List<Integer> filled) {
        return filled.stream().map(column -> text(row, column)).toList();
    }

    private String text(int row, int column) {
        return CellText.beginning(table.cell(row, column));
    }
}
