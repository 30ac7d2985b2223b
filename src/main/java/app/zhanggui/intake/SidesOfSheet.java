package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Two lists side by side on one sheet, a blank column between them: firms on the left, persons on
 * the right. Each becomes a table of its own that keeps the places of its cells; read as one, the
 * firm in a row would get the number of whoever stands beside it.
 */
final class SidesOfSheet {
    private static final Set<CardField> REACHED =
            EnumSet.of(CardField.PHONE, CardField.MOBILE, CardField.ADDRESS);

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
        List<Table> sides = new ArrayList<>();
        int from = 0;
        for (int gap = 1; gap + 1 < width; gap++) {
            if (isList(from, gap) && isBlank(gap) && isList(gap + 1, width)) {
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

    /** Whether the headings name somebody and a way to reach him. */
    private boolean isList(int from, int to) {
        boolean named = false;
        boolean reached = false;
        for (String text : header.headings().subList(from, to)) {
            Heading heading = words.read(text);
            boolean plain = heading.rank() != Heading.BY_LAST_WORD;
            named |= plain && heading.means(CardField.NAME);
            reached |= plain && heading.field().filter(REACHED::contains).isPresent();
        }
        return named && reached;
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
