package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The tables of a sheet: mostly one. A further header below blank rows begins another, which keeps
 * the row numbers of its sheet; a sheet whose headings stand in its first column, one card a
 * column, is turned, forms filled in become a list, and lines written into one cell become rows.
 */
final class SheetTables {
    private static final int FEWEST_FIELDS = 3;
    private static final int FEWEST_OTHERS = 2;
    private static final int LONGEST_HEADING = 8;

    /** What every list of customers has; who they are may stand under a word nobody knows. */
    private static final Set<CardField> NAMED_OR_REACHED =
            EnumSet.of(CardField.NAME, CardField.CONTACT, CardField.PHONE, CardField.MOBILE);

    private static final int DIGITS_OF_A_VALUE = 5;

    /** A header and two customers; titles and notes above a list are fewer, or of fewer cells. */
    private static final int FEWEST_ROWS = 3;

    private final HeadingWords words;
    private final HeaderFinder headers;

    SheetTables(HeadingWords words, HeaderFinder headers) {
        this.words = words;
        this.headers = headers;
    }

    /** The file with a sheet for each table. */
    SheetFile of(SheetFile file) {
        List<Table> all = file.sheets().stream().flatMap(one -> of(one).stream()).toList();
        return new SheetFile(file.fileName(), file.sha256(), all);
    }

    List<Table> of(Table sheet) {
        if (sheet.isEmpty()) {
            return List.of(sheet);
        }
        Optional<Table> oneCell = OneCellRows.in(words, sheet);
        if (oneCell.isPresent()) {
            return List.of(oneCell.get());
        }
        TurnedSheet turned = new TurnedSheet(words, sheet);
        Optional<Table> forms = CardForms.in(words, sheet);
        if (forms.isPresent() || turned.is()) {
            return List.of(forms.orElseGet(turned::turned));
        }
        HeaderPlace first = headers.find(sheet);
        if (first.row() == HeaderPlace.NONE) {
            return List.of(sheet);
        }
        Optional<Table> twoLines = TwoLineRows.in(words, sheet, first.row());
        if (twoLines.isPresent()) {
            return List.of(twoLines.get());
        }
        return new SidesOfSheet(words, sheet, first)
                .apart().stream().flatMap(side -> oneBelowOther(side).stream()).toList();
    }

    private List<Table> oneBelowOther(Table sheet) {
        List<Integer> starts = starts(sheet);
        return starts.size() == 1 ? List.of(sheet) : parts(sheet, starts);
    }

    /** Where the tables of the sheet begin, the first at the top. */
    private List<Integer> starts(Table sheet) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        HeaderPlace first = headers.find(sheet);
        if (first.row() == HeaderPlace.NONE) {
            return starts;
        }
        if (isBelowOther(sheet, first.row()) || isBelowHeader(sheet, first.row())) {
            starts = starts(parts(sheet, List.of(0, first.row())).get(0));
            starts.add(first.row());
        }
        List<String> known = first.headings();
        for (int row = first.firstData(); row < sheet.rows().size(); row++) {
            if (begins(sheet, row, known)) {
                starts.add(row);
                known = trimmed(sheet, row);
            }
        }
        return starts;
    }

    /** Whether a list stands above the plainest header, whose own header is less plain. */
    private static boolean isBelowOther(Table sheet, int header) {
        boolean gap = header > FEWEST_ROWS && filled(sheet, header - 1) <= 1;
        return gap
                && IntStream.range(0, header)
                                .filter(row -> filled(sheet, row) >= FEWEST_FIELDS)
                                .count()
                        >= FEWEST_ROWS;
    }

    /** Whether a list with a header of its own stands right above the plainest header. */
    private boolean isBelowHeader(Table sheet, int header) {
        int above = 0;
        while (above < header && !isHeader(trimmed(sheet, above), FEWEST_FIELDS)) {
            above++;
        }
        return above < header
                && IntStream.range(headers.at(sheet, above).firstData(), header)
                        .filter(row -> filled(sheet, row) >= FEWEST_OTHERS)
                        .anyMatch(
                                row ->
                                        trimmed(sheet, row).stream()
                                                .anyMatch(SheetTables::isPlainlyValue));
    }

    private static List<String> trimmed(Table sheet, int row) {
        return sheet.rows().get(row).stream().map(CellText::trimmed).toList();
    }

    /**
     * Whether a row is the header of another table: nothing but headings, below a gap or a title,
     * or meaning something else than the headings above them.
     */
    private boolean begins(Table sheet, int row, List<String> above) {
        if (filled(sheet, row) < FEWEST_FIELDS) {
            return false;
        }
        List<String> cells = trimmed(sheet, row);
        boolean titled = end(sheet, row) < row;
        return !cells.equals(above.subList(0, Math.min(cells.size(), above.size())))
                && isHeader(cells, titled ? FEWEST_OTHERS : FEWEST_FIELDS)
                && (filled(sheet, row - 1) <= 1
                        || meansOther(cells, above) && isAboveValues(sheet, row));
    }

    /** Whether numbers stand below it as below every header; words below words are a dictionary. */
    private static boolean isAboveValues(Table sheet, int header) {
        return IntStream.rangeClosed(header + 1, header + FEWEST_ROWS)
                .filter(row -> row < sheet.rows().size())
                .anyMatch(
                        row ->
                                sheet.rows().get(row).stream()
                                        .anyMatch(SheetTables::isPlainlyValue));
    }

    private boolean meansOther(List<String> cells, List<String> above) {
        int other = 0;
        for (int column = 0; column < Math.min(cells.size(), above.size()); column++) {
            Optional<CardField> field = words.read(cells.get(column)).field();
            boolean same = words.read(above.get(column)).field().equals(field);
            other += field.isPresent() && !same ? 1 : 0;
        }
        return other >= FEWEST_OTHERS;
    }

    /**
     * @param fewest so many fields are named; below a title of its own two are enough
     */
    private boolean isHeader(List<String> cells, int fewest) {
        if (cells.stream().anyMatch(SheetTables::isPlainlyValue)) {
            return false;
        }
        Set<CardField> fields = EnumSet.noneOf(CardField.class);
        boolean named = false;
        int filled = 0;
        int known = 0;
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                Heading heading = words.read(cell);
                boolean plain = heading.isPlain();
                if (!plain && !mayBeHeading(cell)) {
                    return false;
                }
                filled++;
                known += plain ? 1 : 0;
                heading.field().filter(field -> plain).ifPresent(fields::add);
                named |= heading.field().filter(NAMED_OR_REACHED::contains).isPresent();
            }
        }
        return named && fields.size() >= fewest && known * 2 > filled;
    }

    /** A number, a day or an amount: of nearly every row it tells at a glance that it is one. */
    private static boolean isPlainlyValue(String cell) {
        return cell.chars().filter(Character::isDigit).limit(DIGITS_OF_A_VALUE).count()
                == DIGITS_OF_A_VALUE;
    }

    private static boolean mayBeHeading(String cell) {
        return cell.length() <= LONGEST_HEADING && cell.chars().noneMatch(Character::isDigit);
    }

    private static List<Table> parts(Table sheet, List<Integer> starts) {
        List<Table> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? end(sheet, starts.get(i + 1)) : sheet.rows().size();
            List<List<String>> rows = new ArrayList<>(to);
            for (int row = 0; row < to; row++) {
                rows.add(row < from ? List.of() : sheet.rows().get(row));
            }
            String name = i == 0 ? sheet.name() : sheet.name() + " (" + (i + 1) + ")";
            parts.add(sheet.with(name.strip(), rows));
        }
        return parts;
    }

    /** The title of the next table is not a row of the one above. */
    private static int end(Table sheet, int next) {
        boolean title = next > 1 && filled(sheet, next - 1) == 1;
        return title ? next - 1 : next;
    }

    private static int filled(Table table, int row) {
        return (int)
                table.rows().get(row).stream()
                        .filter(cell -> !CellText.isBlank(cell))
                        .limit(FEWEST_FIELDS)
                        .count();
    }
}
