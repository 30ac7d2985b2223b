package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A list printed with two lines to each customer, as narrow paper needs it: two rows of headings,
 * then the customers' rows by turns below the one and the other. It becomes a list with one.
 */
final class TwoLineRows {
    private static final int FEWEST_BELOW = 2;
    private static final double NEARLY_ALL = 0.8;

    private final HeadingWords words;
    private final Table sheet;
    private final int header;

    private TwoLineRows(HeadingWords words, Table sheet, int header) {
        this.words = words;
        this.sheet = sheet;
        this.header = header;
    }

    /**
     * The list with one line a customer; empty if the sheet is anything else.
     *
     * @param header the upper row of headings
     */
    static Optional<Table> in(HeadingWords words, Table sheet, int header) {
        TwoLineRows rows = new TwoLineRows(words, sheet, header);
        return rows.areThere() ? Optional.of(rows.joined()) : Optional.empty();
    }

    private boolean areThere() {
        int rest = sheet.rows().size() - header - 2;
        if (rest < 2 || rest % 2 != 0 || !sheet.merged().isEmpty()) {
            return false;
        }
        Set<CardField> upper = fields(header);
        Set<CardField> lower = fields(header + 1);
        boolean apart = lower.stream().noneMatch(upper::contains);
        return upper.contains(CardField.NAME)
                && lower.size() >= FEWEST_BELOW
                && apart
                && doNumbersTakeTurns();
    }

    /** The fields of a row of nothing but headings; none if anything else stands there. */
    private Set<CardField> fields(int row) {
        Set<CardField> fields = EnumSet.noneOf(CardField.class);
        for (String cell : sheet.rows().get(row)) {
            Heading heading = words.read(cell);
            boolean plain = heading.isPlain();
            if (!CellText.isBlank(cell) && !plain) {
                return Set.of();
            }
            heading.field().ifPresent(fields::add);
        }
        return fields;
    }

    /** Whether numbers stand below their heading of every other row and nowhere else. */
    private boolean doNumbersTakeTurns() {
        boolean some = false;
        for (int line = 0; line < 2; line++) {
            List<String> headings = sheet.rows().get(header + line);
            for (int column = 0; column < headings.size(); column++) {
                Heading heading = words.read(headings.get(column));
                if (heading.means(CardField.PHONE) || heading.means(CardField.MOBILE)) {
                    some = true;
                    boolean other = isOfNumbers(header + 1 - line, column);
                    if (numbers(line, column) < NEARLY_ALL
                            || !other && numbers(1 - line, column) > 0) {
                        return false;
                    }
                }
            }
        }
        return some;
    }

    private boolean isOfNumbers(int row, int column) {
        Heading heading = words.read(sheet.cell(row, column));
        return heading.means(CardField.PHONE) || heading.means(CardField.MOBILE);
    }

    /** The share of phone numbers in a column of the upper lines or of the lower ones. */
    private double numbers(int line, int column) {
        int rows = 0;
        int numbers = 0;
        for (int row = header + 2 + line; row < sheet.rows().size(); row += 2) {
            String cell = CellText.beginning(sheet.cell(row, column));
            rows++;
            numbers += PhoneReader.isPhone(cell) ? 1 : 0;
        }
        return (double) numbers / rows;
    }

    private Table joined() {
        int width = sheet.width();
        List<List<String>> rows = new ArrayList<>(sheet.rows());
        for (int row = header; row + 1 < rows.size(); row += 2) {
            List<String> cells = new ArrayList<>(rows.get(row));
            while (cells.size() < width) {
                cells.add("");
            }
            cells.addAll(rows.get(row + 1));
            rows.set(row, cells);
            rows.set(row + 1, List.of());
        }
        return sheet.with(sheet.name(), rows);
    }
}
