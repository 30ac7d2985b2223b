package app.zhanggui.sheet;

import app.zhanggui.work.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.SAXException;

/** An xlsx or xlsm file, read part by part; only the text of filled cells is held. */
final class XlsxFile {
    private final String fileName;
    private final Progress progress;

    XlsxFile(String fileName, Progress progress) {
        this.fileName = fileName;
        this.progress = progress;
    }

    /**
     * All sheets.
     *
     * @param book the part that lists the sheets
     */
    List<Table> read(Parts parts, String book) throws IOException, SAXException {
        XlsxWorkbook workbook = new XlsxWorkbook();
        parts.parse(book, workbook);
        XlsxRelations relations = XlsxRelations.of(parts, book);
        XlsxTexts texts = new XlsxTexts();
        parts.parse(relations.beside("/sharedStrings", "sharedStrings.xml"), texts);
        XlsxStyles styles = new XlsxStyles();
        parts.parse(relations.beside("/styles", "styles.xml"), styles);
        CellFormat format = new CellFormat(workbook.since1904(), styles.styles());
        List<Table> tables = new ArrayList<>();
        for (XlsxWorkbook.Sheet sheet : workbook.sheets()) {
            String part = relations.worksheet(sheet.relation());
            if (part != null && parts.has(part)) {
                TableBuilder table = new TableBuilder(fileName);
                parts.parse(part, new XlsxCells(table, texts, format, progress));
                tables.add(table.build(sheet.name(), sheet.hidden()));
            }
        }
        return tables;
    }
}
