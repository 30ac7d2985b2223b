package app.zhanggui.intake;

import app.zhanggui.customer.Money;
import java.util.List;

/**
 * What an import of a sales list would do, before anything is written.
 *
 * @param sheets the lists of sales in the file
 * @param version of cards and purchases it was made for
 */
public record SalesPreview(
        String fileName, List<SalesSheet> sheets, List<SalesRow> rows, long version) {
    public SalesPreview {
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
    }

    public List<SalesRow> rows(SalesRow.Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).toList();
    }

    /** The rows that are to be mended before they can be written down, with their reasons. */
    public LeftOutSheet leftOut() {
        return new LeftOutSheet(
                sheets.stream()
                        .map(one -> new LeftOutSheet.Source(one.table(), one.headings()))
                        .toList(),
                rows.stream()
                        .filter(SalesRow::isLeftOut)
                        .map(row -> new LeftOutSheet.Row(row.sheet(), row.row(), row.why()))
                        .toList());
    }

    /** What the rows to be written come to. */
    public Money amount() {
        return new Money(
                rows(SalesRow.Fate.NEW).stream()
                        .mapToLong(row -> row.purchase().orElseThrow().amount().fen())
                        .sum());
    }

    /** How many customers in the sheet have no card. */
    public long strangers() {
        return rows(SalesRow.Fate.UNMATCHED).stream()
                .map(row -> row.customer() + "\n" + row.number())
                .distinct()
                .count();
    }
}
