package app.zhanggui.intake;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import app.zhanggui.intake.LinePieces.Kind;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A list with all about a customer in one cell, one below the other. It becomes a list with a
 * column for each piece, those of a kind below each other, in the same rows.
 */
final class OneCellRows {
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}[.、]?");

    /** So many rows tell whether a sheet is of one column; most are not, and long. */
    private static final int SOME = 50;

    private static final int FEWEST = 2;

    private final HeadingWords words;
    private final Table sheet;
    private final int column;
    private final Map<Integer, LinePieces> lines = new TreeMap<>();

    private OneCellRows(HeadingWords words, Table sheet, int column) {
        this.words = words;
        this.sheet = sheet;
        this.column = column;
    }

    /** The list in columns; empty if the sheet is anything else. */
    static Optional<Table> in(HeadingWords words, Table sheet) {
        Optional<Integer> column = onlyColumn(sheet);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        OneCellRows rows = new OneCellRows(words, sheet, column.get());
        return rows.areThere() ? Optional.of(rows.apart()) : Optional.empty();
    }

    /** The column in which all stands, but for numbers that only count. */
    private static Optional<Integer> onlyColumn(Table sheet) {
        Map<Integer, Integer> filled = new LinkedHashMap<>();
        int seen = 0;
        for (int row = 0; row < sheet.rows().size() && seen < SOME; row++) {
            List<String> cells = sheet.rows().get(row);
            for (int at = 0; at < cells.size(); at++) {
                String cell = CellText.beginning(cells.get(at));
                boolean told = !cell.isEmpty() && !COUNT.matcher(cell).matches();
                filled.merge(at, told ? 1 : 0, Integer::sum);
            }
            seen += sheet.isBlankRow(row) ? 0 : 1;
        }
        filled.values().removeIf(many -> many <= 1); // a heading above what counts is one
        return filled.size() == 1 ? filled.keySet().stream().findFirst() : Optional.empty();
    }

    /** Whether most lines are customers, and some say more than a name and its number. */
    private boolean areThere() {
        int filled = 0;
        int reached = 0;
        int beyondNames = 0;
        for (int row = 0; row < sheet.rows().size(); row++) {
            String text = sheet.cell(row, column);
            if (!CellText.isBlank(text)) {
                filled++;
                LinePieces pieces = LinePieces.of(text);
                reached += pieces.isReached() ? 1 : 0;
                beyondNames += pieces.isReached() && NameSplit.of(text).isEmpty() ? 1 : 0;
                if (isCustomer(text, pieces)) {
                    lines.put(row, pieces);
                }
            }
        }
        return beyondNames >= FEWEST && reached * 2 >= filled;
    }

    private boolean isCustomer(String text, LinePieces pieces) {
        return pieces.isReached()
                || pieces.areHeadings(words)
                || !Asides.isNote(text) && (pieces.isSomebody() || isNumber(pieces));
    }

    private static boolean isNumber(LinePieces pieces) {
        return pieces.alone().filter(PhoneReader::isPlainlyPhone).isPresent();
    }

    private Table apart() {
        List<Kind> usual = usual();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            LinePieces pieces = lines.get(row);
            rows.add(pieces == null ? whole(row) : placed(pieces, usual));
        }
        return sheet.with(sheet.name(), rows);
    }

    private List<String> whole(int row) {
        return List.of(sheet.cell(row, column));
    }

    /** The kinds of pieces most lines have, in their order. */
    private List<Kind> usual() {
        return lines.values().stream()
                .filter(LinePieces::isReached)
                .collect(groupingBy(LinePieces::kinds, LinkedHashMap::new, counting()))
                .entrySet()
                .stream()
                .max(Comparator.<Map.Entry<List<Kind>, Long>>comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** Each piece where its kind stands; what has no place there stands behind all others. */
    private static List<String> placed(LinePieces pieces, List<Kind> usual) {
        List<Kind> kinds = pieces.kinds();
        int number = kinds.indexOf(Kind.NUMBER);
        boolean alike = number < 0 || number == usual.indexOf(Kind.NUMBER);
        if (kinds.size() == usual.size() && alike) {
            return pieces.texts();
        }
        List<String> cells = new ArrayList<>(usual.stream().map(any -> "").toList());
        for (int i = 0; i < kinds.size(); i++) {
            int place = free(cells, usual, kinds.get(i));
            if (place < 0) {
                cells.add(pieces.texts().get(i));
            } else {
                cells.set(place, pieces.texts().get(i));
            }
        }
        return cells;
    }

    private static int free(List<String> cells, List<Kind> usual, Kind kind) {
        for (int place = 0; place < usual.size(); place++) {
            if (usual.get(place) == kind && cells.get(place).isEmpty()) {
                return place;
            }
        }
        return -1;
    }
}
