package app.zhanggui.intake;

import app.zhanggui.customer.CardLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import of lists would do, before anything is written.
 *
 * @param <T> what is written down of a row
 * @param sheets the lists in the file
 * @param choices it was made with
 * @param version of the cards and what stands beside them it was made for
 */
public record ListPreview<T>(
        String fileName,
        List<ListSheet> sheets,
        List<ListRow<T>> rows,
        ListChoices choices,
        long version) {
    public ListPreview {
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
    }

    public List<ListRow<T>> rows(ListRow.Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).toList();
    }

    /** The sheet a row is of. */
    public ListSheet sheet(ListRow<T> row) {
        return sheets.get(row.sheet());
    }

    /** Customers of the sheet that several cards may be, each once. */
    public Map<Whose, List<CardLine>> questions() {
        Map<Whose, List<CardLine>> questions = new LinkedHashMap<>();
        rows(ListRow.Fate.SEVERAL).forEach(row -> questions.put(row.whose(), row.cards()));
        return questions;
    }

    /** The rows that are to be mended before they can be written down, with their reasons. */
    public LeftOutSheet leftOut() {
        return new LeftOutSheet(
                sheets.stream()
                        .map(one -> new LeftOutSheet.Source(one.table(), one.headings()))
                        .toList(),
                rows.stream()
                        .filter(ListRow::isLeftOut)
                        .map(row -> new LeftOutSheet.Row(row.sheet(), row.row(), row.why()))
                        .toList());
    }
}
