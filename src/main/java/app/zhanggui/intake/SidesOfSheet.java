package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two lists side by side on one sheet, a blank column between them: firms on the left, persons on
 * the right. Each becomes a table of its own that keeps the places of its cells; read as one, the
 * firm in a row would get the number of whoever stands beside it.
 */
final class SidesOfSheet {
    private static final Set<CardField> REACHED =
            EnumSet.of(CardField.PHONE, CardField.MOBILE, CardField.ADDRESS);

    private static final int FEWEST_COLUMNS = 2;

    private final HeadingWords words;
    private final Table sheet;
    private final HeaderPlace header;

    SidesOfSheet(HeadingWords words, Table sheet, HeaderPlace header) {
        this.words = words;
        this.sheet = sheet;
        this.header = header;
    }

    /** The lists from left to right; mostly the sheet as it is. */
    List<Table> apart() {
        int width = header.headings().size();
        List<Integer> again = startsAgain();
        if (!again.isEmpty()) {
            return cut(again, width);
        }
        List<Table> sides = new ArrayList<>();
        int from = 0;
        for (int gap = 1; gap + 1 < width; gap++) {
            if (isBlank(gap) && areLists(from, gap, width)) {
                sides.add(side(from, gap, sides.size()));
                from = gap + 1;
            }
        }
        if (from == 0) {
            return List.of(sheet);
        }
        sides.add(side(from, width, sides.size()));
        return sides;
    }

    /**
     * Where the same headings begin once more from the first on, as in a list printed in two halves
     * beside each other to save paper; empty if they do not.
     */
    private List<Integer> startsAgain() {
        List<String> headings = header.headings();
        int width = last(headings) + 1;
        int first = 0;
        while (first < width && headings.get(first).isEmpty()) {
            first++;
        }
        for (int period = FEWEST_COLUMNS; first + period < width; period++) {
            int block = period;
            int from = first;
            boolean again =
                    IntStream.range(first + period, width)
                            .allMatch(at -> headings.get(at).equals(headings.get(at - block)));
            int rest = (width - first) % period;
            int shortest = rest == 0 ? period : rest;
            if (again && isNamed(from, from + shortest) && isReached(from, from + shortest)) {
                return IntStream.iterate(first, at -> at < width, at -> at + block)
                        .boxed()
                        .toList();
            }
        }
        return List.of();
    }

    private static int last(List<String> headings) {
        int last = headings.size() - 1;
        while (last >= 0 && headings.get(last).isEmpty()) {
            last--;
        }
        return last;
    }

    private List<Table> cut(List<Integer> starts, int width) {
        List<Table> sides = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : width;
            sides.add(side(i == 0 ? 0 : starts.get(i), to, i));
        }
        return sides;
    }

    /**
     * Whether both sides name somebody and a way to reach him. Where nobody knows the word that a
     * side names him by, he must stand in every row down to where its list ends, and that not where
     * the other one ends; a title of its own above each side tells as much of the left one.
     */
    private boolean areLists(int from, int gap, int to) {
        return isReached(from, gap)
                && isReached(gap + 1, to)
                && (isNamed(from, gap)
                        || areTitled(from, gap, to)
                        || isListOfItsOwn(from, gap, lastRow(gap + 1, to)))
                && (isNamed(gap + 1, to) || isListOfItsOwn(gap + 1, to, lastRow(from, gap)));
    }

    /** Whether a row above has one title over each side. */
    private boolean areTitled(int from, int gap, int to) {
        return IntStream.range(0, header.row())
                .anyMatch(row -> filled(row, from, gap) == 1 && filled(row, gap + 1, to) == 1);
    }

    private long filled(int row, int from, int to) {
        List<String> cells = sheet.rows().get(row);
        return cells.subList(Math.min(from, cells.size()), Math.min(to, cells.size())).stream()
                .filter(cell -> !CellText.isBlank(cell))
                .count();
    }

    private boolean isNamed(int from, int to) {
        return plain(from, to).anyMatch(heading -> heading.means(CardField.NAME));
    }

    private boolean isReached(int from, int to) {
        return plain(from, to).anyMatch(one -> one.field().filter(REACHED::contains).isPresent())
                || header.headings().subList(from, to).stream()
                        .map(words::read)
                        .anyMatch(one -> one.means(CardField.PHONE) || one.means(CardField.MOBILE));
    }

    private Stream<Heading> plain(int from, int to) {
        return header.headings().subList(from, to).stream()
                .map(words::read)
                .filter(heading -> heading.rank() != Rank.BY_LAST_WORD);
    }

    private boolean isListOfItsOwn(int from, int to, int otherLast) {
        int first = from;
        while (first < to && header.headings().get(first).isEmpty()) {
            first++;
        }
        int last = lastRow(first, to);
        boolean unknown = first < to && !words.read(header.headings().get(first)).known();
        boolean endsApart = last > header.firstData() && last != otherLast;
        return unknown && endsApart && isFull(first, last);
    }

    private boolean isFull(int column, int last) {
        for (int row = header.firstData(); row <= last; row++) {
            if (CellText.isBlank(sheet.cell(row, column))) {
                return false;
            }
        }
        return true;
    }

    private int lastRow(int from, int to) {
        int last = sheet.rows().size() - 1;
        while (last > header.row() && isBlank(last, from, to)) {
            last--;
        }
        return last;
    }

    private boolean isBlank(int row, int from, int to) {
        return filled(row, from, to) == 0;
    }

    private boolean isBlank(int column) {
        return header.headings().get(column).isEmpty()
                && sheet.rows().stream()
                        .skip(header.row())
                        .allMatch(
                                cells ->
                                        column >= cells.size()
                                                || CellText.isBlank(cells.get(column)));
    }

    private Table side(int from, int to, int before) {
        List<List<String>> rows = new ArrayList<>(sheet.rows().size());
        for (List<String> cells : sheet.rows()) {
            List<String> some = new ArrayList<>();
            for (int column = 0; column < Math.min(to, cells.size()); column++) {
                some.add(column < from ? "" : cells.get(column));
            }
            rows.add(some);
        }
        String name = before == 0 ? sheet.name() : sheet.name() + " (" + (before + 1) + ")";
        return sheet.with(name.strip(), rows);
    }
}
