package app.zhanggui.complaint;

import app.zhanggui.sheet.SheetCell;
import app.zhanggui.sheet.SheetPage;
import app.zhanggui.text.Texts;
import java.util.List;

/** The register as a sheet: one row for each complaint, one column for each thing written. */
final class RegisterTable {
    private final Texts texts;
    private final ComplaintBook book;
    private final List<RegisterColumns.Column> columns;

    RegisterTable(ComplaintExport.Sources sources, Texts texts) {
        this.book = sources.book();
        this.texts = texts;
        columns = new RegisterColumns(sources, texts).all();
    }

    /** The complaints that came in during the span, by number. */
    SheetPage page(FigureSpan span) {
        List<String> header = columns.stream().map(column -> texts.get(column.key())).toList();
        Iterable<List<SheetCell>> rows = () -> book.in(span).stream().map(this::row).iterator();
        return new SheetPage(texts.get("complaint.export.sheet"), header, rows);
    }

    private List<SheetCell> row(ComplaintLine line) {
        return columns.stream().map(column -> column.cell().apply(line)).toList();
    }
}
