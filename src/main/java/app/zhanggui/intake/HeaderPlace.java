package app.zhanggui.intake;

import java.util.List;
import java.util.Set;

/**
 * Where the header of a sheet is.
 *
 * @param row the row that names the columns, or {@link #NONE}
 * @param rows that row and every other row of the header, such as code names below it
 * @param headings the text that names each column; empty where none does
 * @param firstData the first row that can hold a customer
 * @param unit what a line above the header says the amounts count
 */
record HeaderPlace(int row, Set<Integer> rows, List<String> headings, int firstData, Unit unit) {
    static final int NONE = -1;

    HeaderPlace {
        rows = Set.copyOf(rows);
        headings = List.copyOf(headings);
    }
}
