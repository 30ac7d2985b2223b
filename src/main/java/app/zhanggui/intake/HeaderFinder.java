package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

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

    /** 【公司名称】必填。建议不超过… is a rule about a column, above the header. */
    private static final int LONGEST_ALONE = 24;

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
        HeaderLines lines = new HeaderLines(words, table, width(table));
        return best == HeaderPlace.NONE ? none(table) : lines.at(asPeopleSay(table, lines, best));
    }

    /** The header the owner pointed at; empty if he says that there is none. */
    HeaderPlace at(Table table, OptionalInt row) {
        return row.isPresent() ? at(table, row.getAsInt()) : none(table);
    }

    /** The header whose main row is that one. */
    HeaderPlace at(Table table, int row) {
        return new HeaderLines(words, table, width(table)).at(row);
    }

    /** Of headings for people and for programs, one below the other, those for people. */
    private int asPeopleSay(Table table, HeaderLines lines, int best) {
        for (int row : List.of(best - 1, best + 1)) {
            boolean there = row >= 0 && row < table.rows().size();
            if (there && lines.isCodeNames(row, best) && worth(table, row) > 0) {
                return row;
            }
        }
        return best;
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
                customer |=
                        heading.means(CardField.NAME)
                                && heading.rank() == Rank.PLAIN
                                && cell.length() <= LONGEST_ALONE;
            }
        }
        boolean alone =
                customer
                        || fields.size() == 1
                                && known == filled
                                && isShort(table, row)
                                && namesSomebody(fields);
        boolean enough = fields.size() >= 4 || (fields.size() >= 2 && known * 5 >= filled);
        double worth = enough || alone ? fields.size() + 0.1 * known : 0;
        return table.hiddenRows().contains(row) ? worth / 4 : worth;
    }

    private static boolean isShort(Table table, int row) {
        return table.rows().get(row).stream().allMatch(cell -> cell.length() <= LONGEST_ALONE);
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

    private static int width(Table table) {
        return Math.min(table.width(), MOST_COLUMNS);
    }
}
