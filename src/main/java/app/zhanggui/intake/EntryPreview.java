package app.zhanggui.intake;

import java.util.List;

/**
 * What an import of talks, promises, days and owned goods would do, before anything is written.
 *
 * @param sheets such lists in the file
 * @param version of the cards and what stands beside them it was made for
 */
public record EntryPreview(
        String fileName, List<EntrySheet> sheets, List<EntryRow> rows, long version) {
    public EntryPreview {
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
    }

    public List<EntryRow> rows(EntryRow.Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).toList();
    }

    public EntryKind kind(EntryRow row) {
        return sheets.get(row.sheet()).kind();
    }

    /** The rows that are to be mended before they can be written down, with their reasons. */
    public LeftOutSheet leftOut() {
        return new LeftOutSheet(
                sheets.stream()
                        .map(one -> new LeftOutSheet.Source(one.table(), one.headings()))
                        .toList(),
                rows.stream()
                        .filter(EntryRow::isLeftOut)
                        .map(row -> new LeftOutSheet.Row(row.sheet(), row.row(), row.why()))
                        .toList());
    }
}
