package app.zhanggui.intake;

import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Rows in which a single text stands: titles, notes and signatures; or a customer of whom only the
 * name is known.
 */
final class LoneLines {
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[，。；,;].*");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}[.、]?");

    /** What a formula gives where there is nothing. */
    private static final Pattern NOTHING = Pattern.compile("[-¥￥]?0([.]0+)?");

    private static final Pattern FIRST = Pattern.compile("[(（]?[1一]\\D");
    private static final int WORDY = 24;
    private static final int SHORTEST_RULE = 6;

    private final Table table;
    private final HeaderPlace header;
    private final Set<Integer> nameColumns;
    private final IntPredicate isHeaderAgain;

    LoneLines(
            Table table, HeaderPlace header, Set<Integer> nameColumns, IntPredicate isHeaderAgain) {
        this.table = table;
        this.header = header;
        this.nameColumns = nameColumns;
        this.isHeaderAgain = isHeaderAgain;
    }

    /** Whether the only text of the row names nobody. */
    boolean isNote(int row, int column) {
        String text = text(row, column);
        if (isHeaderAgain.test(below(row)) || isTitleAgain(text) || isOnItsEdge(row, text)) {
            return true;
        }
        if (NOTHING.matcher(text).matches() || Asides.isAboutRows(text)) {
            return true;
        }
        if (text.length() >= SHORTEST_RULE && FormLines.isInstruction(text) || goesOn(row)) {
            return true;
        }
        boolean words = !COUNT.matcher(text).matches() && !PhoneReader.isPhone(text);
        boolean aside = !nameColumns.isEmpty() && !nameColumns.contains(column);
        boolean wordy = text.length() > WORDY || text.contains("\n");
        return words && (aside || wordy && SENTENCE.matcher(text).matches());
    }

    /** The title of a printed list stands on each of its pages. */
    boolean isTitleAgain(String text) {
        for (int row = 0; row < header.row(); row++) {
            if (table.rows().get(row).stream()
                    .anyMatch(cell -> CellText.beginning(cell).equals(text))) {
                return true;
            }
        }
        return false;
    }

    /** The day at the foot of a list, and whoever signs above it. */
    private boolean isOnItsEdge(int row, String text) {
        int below = below(row);
        boolean signs =
                row > 0
                        && table.isBlankRow(row - 1)
                        && isLone(below)
                        && Asides.isDay(lone(below))
                        && below(below) == table.rows().size();
        return Asides.isDay(text) || signs;
    }

    /** A numbered line below the word that says that notes follow, or below another such line. */
    private boolean goesOn(int row) {
        int top = row;
        int at = row;
        while (isLone(at) && Asides.isNumbered(lone(at))) {
            top = at;
            at = above(at);
        }
        boolean goesOn = top < row || isLone(below(row)) && Asides.isNumbered(lone(below(row)));
        boolean several = goesOn && at < row && FIRST.matcher(lone(top)).lookingAt();
        boolean below = at < row && isLone(at) && Asides.isNote(lone(at));
        return several || below;
    }

    private boolean isLone(int row) {
        return row >= 0
                && row < table.rows().size()
                && table.rows().get(row).stream().filter(cell -> !CellText.isBlank(cell)).count()
                        == 1;
    }

    private String lone(int row) {
        return table.rows().get(row).stream()
                .filter(cell -> !CellText.isBlank(cell))
                .map(CellText::beginning)
                .findFirst()
                .orElse("");
    }

    private int below(int row) {
        int next = row + 1;
        while (next < table.rows().size() && table.isBlankRow(next)) {
            next++;
        }
        return next;
    }

    private int above(int row) {
        int before = row - 1;
        while (before >= 0 && table.isBlankRow(before)) {
            before--;
        }
        return before;
    }

    private String text(int row, int column) {
        return CellText.beginning(table.cell(row, column));
    }
}
