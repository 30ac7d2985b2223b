package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the row that names the columns: the one among the first filled rows with the most different
 * fields in it. Titles and instructions stand above it; a second line of headings or of code names
 * may stand below.
 */
final class HeaderFinder {
    private static final int ROWS_LOOKED_AT = 30;
    private static final int ROWS_COMPARED = 20;

    /** No list of customers is wider; a sheet with a stray cell far right is. */
    private static final int MOST_COLUMNS = 400;

    private static final Pattern CODE_NAME = Pattern.compile("[A-Za-z][A-Za-z_. /-]*[0-9]?");

    private final HeadingWords words;

    HeaderFinder(HeadingWords words) {
        this.words = words;
    }

    HeaderPlace find(Table table) {
        int best = HeaderPlace.NONE;
        double bestWorth = 0;
        int looked = 0;
        for (int row = 0; row < table.rows().size() && looked < ROWS_LOOKED_AT; row++) {
            if (!table.isBlankRow(row)) {
                looked++;
                double worth = worth(table, row);
                if (worth > bestWorth) {
                    best = row;
                    bestWorth = worth;
                }
            }
        }
        best = best == HeaderPlace.NONE ? unknownHeadings(table) : best;
        return best == HeaderPlace.NONE ? none(table) : place(table, best);
    }

    /** The number of different fields named; 0 for a row that cannot be the header. */
    private double worth(Table table, int row) {
        Set<CardField> fields = EnumSet.noneOf(CardField.class);
        int filled = 0;
        int known = 0;
        boolean customer = false;
        for (String cell : table.rows().get(row)) {
            if (!CellText.isBlank(cell)) {
                Heading heading = words.read(cell);
                heading.field().ifPresent(fields::add);
                filled++;
                known += heading.known() ? 1 : 0;
                customer |= heading.means(CardField.NAME) && heading.rank() == 1;
            }
        }
        boolean alone =
                fields.size() == 1 && (customer || (known == filled && namesSomebody(fields)));
        boolean enough = fields.size() >= 4 || (fields.size() >= 2 && known * 5 >= filled);
        double worth = enough || alone ? fields.size() + 0.1 * known : 0;
        return table.hiddenRows().contains(row) ? worth / 4 : worth;
    }

    private static boolean namesSomebody(Set<CardField> fields) {
        return fields.contains(CardField.NAME) || fields.contains(CardField.CONTACT);
    }

    /** A first row of words above rows with numbers is a header too, if one we cannot read. */
    private static int unknownHeadings(Table table) {
        int first = 0;
        while (first < table.rows().size() && filled(table, first) < 2) {
            first++;
        }
        if (first + 1 >= table.rows().size() || hasDigits(table, first)) {
            return HeaderPlace.NONE;
        }
        int rows = 0;
        int withDigits = 0;
        int last = Math.min(table.rows().size(), first + 1 + ROWS_COMPARED);
        for (int row = first + 1; row < last; row++) {
            rows += table.isBlankRow(row) ? 0 : 1;
            withDigits += hasDigits(table, row) ? 1 : 0;
        }
        return rows > 0 && withDigits * 5 >= rows * 4 ? first : HeaderPlace.NONE;
    }

    private static boolean hasDigits(Table table, int row) {
        return table.rows().get(row).stream()
                .anyMatch(cell -> cell.chars().filter(Character::isDigit).count() >= 3);
    }

    private static int filled(Table table, int row) {
        return (int) table.rows().get(row).stream().filter(cell -> !CellText.isBlank(cell)).count();
    }

    private HeaderPlace none(Table table) {
        List<String> headings = new ArrayList<>();
        int width = width(table);
        for (int i = 0; i < width; i++) {
            headings.add("");
        }
        return new HeaderPlace(HeaderPlace.NONE, Set.of(), headings, 0, Unit.YUAN);
    }

    private HeaderPlace place(Table table, int row) {
        Set<Integer> rows = new HashSet<>(Set.of(row));
        List<String> headings = new ArrayList<>();
        int below = nextFilled(table, row);
        boolean second = below > 0 && isSecondLine(table, row, below);
        boolean codes = below > 0 && !second && isCodeNames(table, row, below);
        if (second || codes) {
            rows.add(below);
        }
        int width = width(table);
        for (int column = 0; column < width; column++) {
            headings.add(heading(table, row, second ? below : row, column));
        }
        int firstData = second || codes ? below + 1 : row + 1;
        return new HeaderPlace(row, rows, headings, firstData, unitAbove(table, row));
    }

    /**
     * The heading of a column, looked for below, in the row, and above where that one is merged.
     */
    private String heading(Table table, int row, int below, int column) {
        String here = CellText.trimmed(table.cell(row, column));
        String under = below == row ? "" : CellText.trimmed(table.cell(below, column));
        if (!under.isEmpty()) {
            String group = here.isEmpty() ? leftOf(table, row, column) : here;
            boolean ofAnother = !words.read(under).known() || isPlainlyKnown(group + under);
            return ofAnother && !group.equals(under) ? group + under : under;
        }
        boolean above = here.isEmpty() && row > 0 && filled(table, row - 1) >= 2;
        return above ? CellText.trimmed(table.cell(row - 1, column)) : here;
    }

    private boolean isPlainlyKnown(String text) {
        Heading heading = words.read(text);
        return heading.known() && heading.rank() != Heading.BY_LAST_WORD;
    }

    private static String leftOf(Table table, int row, int column) {
        for (int i = column; i >= 0; i--) {
            if (!CellText.isBlank(table.cell(row, i))) {
                return CellText.trimmed(table.cell(row, i));
            }
        }
        return "";
    }

    private static int nextFilled(Table table, int row) {
        boolean there = row + 1 < table.rows().size() && !table.isBlankRow(row + 1);
        return there ? row + 1 : -1;
    }

    /**
     * Headings below a merged group, such as 电话 and 邮箱 below 联系方式. Where all of them stand below
     * groups, half of them need to be known: 7月 and 8月 below 用量.
     */
    private boolean isSecondLine(Table table, int row, int below) {
        int cells = 0;
        int known = 0;
        int inGaps = 0;
        boolean grouped = !hasDigits(table, below);
        int width = width(table);
        for (int column = 0; column < width; column++) {
            String cell = table.cell(below, column);
            if (!CellText.isBlank(cell)) {
                cells++;
                known += words.read(cell).known() ? 1 : 0;
                boolean inGap = CellText.isBlank(table.cell(row, column));
                inGaps += inGap ? 1 : 0;
                grouped &= inGap || CellText.isBlank(table.cell(row, column + 1));
            }
        }
        boolean headings = known == cells || grouped && known * 2 >= cells;
        return headings && cells >= 2 && inGaps >= 1;
    }

    /** The headings once more as a program names them: Customername, phone_no … */
    private boolean isCodeNames(Table table, int row, int below) {
        int cells = 0;
        int known = 0;
        boolean chinese = false;
        int width = width(table);
        for (int column = 0; column < width; column++) {
            String cell = CellText.trimmed(table.cell(below, column));
            chinese |= table.cell(row, column).chars().anyMatch(c -> c > 0x2E80);
            if (!cell.isEmpty()) {
                if (!CODE_NAME.matcher(cell).matches()) {
                    return false;
                }
                cells++;
                boolean joined = cell.contains("_") || cell.matches("[a-z]+[A-Z].*");
                known += words.read(cell).known() || joined ? 1 : 0;
            }
        }
        return chinese && cells >= 2 && known * 2 >= cells;
    }

    private static int width(Table table) {
        return Math.min(table.width(), MOST_COLUMNS);
    }

    private static Unit unitAbove(Table table, int row) {
        for (int i = Math.max(0, row - 5); i < row; i++) {
            for (String cell : table.rows().get(i)) {
                if (cell.contains("单位") && HeadingUnit.of(cell) != Unit.YUAN) {
                    return HeadingUnit.of(cell);
                }
            }
        }
        return Unit.YUAN;
    }
}
