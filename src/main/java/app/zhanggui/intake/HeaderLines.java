package app.zhanggui.intake;

import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import app.zhanggui.sheet.Table.MergedDown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines of a header whose main row is known: headings below their groups, code names, and what
 * a form says about its columns.
 */
final class HeaderLines {
    private static final Pattern CODE_NAME = Pattern.compile("[A-Za-z][A-Za-z_. /-]*[0-9]?");
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z_]*[a-zA-Z_]*[0-9]?");
    private static final int MOST_LINES = 3;
    private static final int LONGEST_HEADING = 20;

    private final HeadingWords words;
    private final Table table;
    private final int width;

    HeaderLines(HeadingWords words, Table table, int width) {
        this.words = words;
        this.table = table;
        this.width = width;
    }

    /** The header around that row. */
    HeaderPlace at(int row) {
        int last = row;
        while (last - row < MOST_LINES - 1 && isFurtherLine(row, last + 1)) {
            last++;
        }
        Set<Integer> rows = new HashSet<>();
        IntStream.rangeClosed(row, last).forEach(rows::add);
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            headings.add(heading(row, last, column));
        }
        int firstData = last + 1;
        while (isAboutColumns(row, firstData)) {
            rows.add(firstData++);
        }
        return new HeaderPlace(row, rows, headings, firstData, unitAbove(row));
    }

    private boolean isFurtherLine(int row, int below) {
        return isThere(below) && (isBelowMerged(row, below) || isSecondLine(row, below));
    }

    private boolean isThere(int row) {
        return row < table.rows().size() && !table.isBlankRow(row);
    }

    /** Whether cells of the header go down into that row, beside which only words stand. */
    private boolean isBelowMerged(int row, int below) {
        boolean merged =
                table.merged().stream()
                        .filter(one -> one.first() <= row && one.last() >= below)
                        .anyMatch(one -> !CellText.isBlank(table.cell(one.first(), one.column())));
        return merged
                && table.rows().get(below).stream()
                        .allMatch(cell -> cell.length() <= LONGEST_HEADING && !hasDigits(cell));
    }

    /**
     * Headings below a merged group, such as 电话 and 邮箱 below 联系方式. Where all of them stand below
     * groups, half of them need to be known: 7月 and 8月 below 用量.
     */
    private boolean isSecondLine(int row, int below) {
        int cells = 0;
        int known = 0;
        int inGaps = 0;
        boolean grouped = table.rows().get(below).stream().noneMatch(HeaderLines::hasDigits);
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

    /**
     * The heading of a column: its lowest word, behind its group where that makes another of it.
     */
    private String heading(int row, int last, int column) {
        String heading = "";
        for (int line = row; line <= last; line++) {
            String cell = CellText.trimmed(table.cell(line, column));
            boolean lowest = isLowest(line, last, column);
            String group = cell.isEmpty() && !lowest ? leftOf(line, column) : cell;
            heading = cell.isEmpty() && lowest ? heading : below(heading, group);
        }
        return heading.isEmpty() ? above(row, column) : heading;
    }

    private boolean isLowest(int line, int last, int column) {
        return IntStream.rangeClosed(line + 1, last)
                .allMatch(below -> CellText.isBlank(table.cell(below, column)));
    }

    private String below(String group, String heading) {
        boolean ofAnother = !words.read(heading).known() || isPlainlyKnown(group + heading);
        return ofAnother && !group.equals(heading) ? group + heading : heading;
    }

    private boolean isPlainlyKnown(String text) {
        Heading heading = words.read(text);
        return heading.isPlain();
    }

    private String leftOf(int row, int column) {
        for (int i = column; i >= 0; i--) {
            if (!CellText.isBlank(table.cell(row, i))) {
                return CellText.trimmed(table.cell(row, i));
            }
        }
        return "";
    }

    /** What stands above an empty heading, where the row above is of headings too. */
    private String above(int row, int column) {
        for (MergedDown one : table.merged()) {
            if (one.column() == column && one.first() < row && one.last() >= row) {
                return CellText.trimmed(table.cell(one.first(), column));
            }
        }
        boolean headings = row > 0 && filled(row - 1) >= 2;
        return headings ? CellText.trimmed(table.cell(row - 1, column)) : "";
    }

    /** Whether a line below the headings says something about the columns once more. */
    private boolean isAboutColumns(int header, int row) {
        return isThere(row)
                && (isCodeNames(header, row) || FormLines.describe(table.rows().get(row)));
    }

    /** The headings once more as a program names them: Customername, phone_no … */
    boolean isCodeNames(int header, int row) {
        int cells = 0;
        int known = 0;
        int same = 0;
        boolean chinese = false;
        boolean plain = true;
        for (int column = 0; column < width; column++) {
            String above = CellText.trimmed(table.cell(header, column));
            String cell = CellText.trimmed(table.cell(row, column));
            chinese |= above.chars().anyMatch(c -> c > 0x2E80);
            if (!cell.isEmpty()) {
                if (!CODE_NAME.matcher(cell).matches()) {
                    return false;
                }
                cells++;
                boolean joined = cell.contains("_") || cell.matches("[a-z]+[A-Z].*");
                known += words.read(cell).known() || joined ? 1 : 0;
                plain &= IDENTIFIER.matcher(cell).matches();
                same += isSame(above, cell) ? 1 : 0;
            }
        }
        boolean named = chinese ? known * 2 >= cells : plain && same * 2 >= cells;
        return cells >= 2 && named;
    }

    /** Customer Name * and customer_name; Phone No and phone. */
    private static boolean isSame(String heading, String code) {
        String one = letters(heading);
        String other = letters(code);
        return !one.isEmpty()
                && !other.isEmpty()
                && (one.startsWith(other) || other.startsWith(one));
    }

    private static String letters(String text) {
        return HeadingText.plain(text).replaceAll("[^a-z]", "");
    }

    private int filled(int row) {
        return (int) table.rows().get(row).stream().filter(cell -> !CellText.isBlank(cell)).count();
    }

    private static boolean hasDigits(String cell) {
        return cell.chars().filter(Character::isDigit).count() >= 3;
    }

    private Unit unitAbove(int row) {
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
