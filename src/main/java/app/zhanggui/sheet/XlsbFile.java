package app.zhanggui.sheet;

import app.zhanggui.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.binary.XSSFBParseException;
import org.apache.poi.xssf.binary.XSSFBParser;
import org.xml.sax.SAXException;

/** An xlsb file: the parts of an xlsx file with binary records in place of XML. */
final class XlsbFile {
    private static final int WORKBOOK = 153;
    private static final int SHEET = 156;
    private static final int TEXT = 19;
    private static final int FONT = 43;
    private static final int STRIKE_OUT = 0x8;
    private static final int FORMAT = 44;
    private static final int STYLE = 47;
    private static final int CELL_STYLES = 617;
    private static final int CELL_STYLES_END = 618;

    private record Sheet(String name, boolean hidden, String relation) {}

    private final String fileName;
    private final Progress progress;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final CellStyles styles = new CellStyles();
    private boolean since1904;
    private boolean inCellStyles;

    XlsbFile(String fileName, Progress progress) {
        this.fileName = fileName;
        this.progress = progress;
    }

    /**
     * All sheets.
     *
     * @param book the part that lists the sheets
     */
    List<Table> read(Parts parts, String book) throws IOException, SAXException {
        XlsxRelations relations = XlsxRelations.of(parts, book);
        parse(parts, book, this::inWorkbook);
        parse(parts, relations.beside("/sharedStrings", "sharedStrings.bin"), this::inTexts);
        parse(parts, relations.beside("/styles", "styles.bin"), this::inStyles);
        CellFormat format = new CellFormat(since1904, styles);
        List<Table> tables = new ArrayList<>();
        for (Sheet sheet : sheets) {
            String part = relations.worksheet(sheet.relation);
            if (part != null && parts.has(part)) {
                TableBuilder table = new TableBuilder(fileName);
                parse(parts, part, new XlsbCells(table, texts, format, progress));
                tables.add(table.build(sheet.name, sheet.hidden));
            }
        }
        return tables;
    }

    /** Is told each record of a part. */
    @FunctionalInterface
    interface Records {
        void record(int type, XlsbRecord record);
    }

    private void parse(Parts parts, String part, Records records) throws IOException {
        Optional<InputStream> in = parts.open(part);
        if (in.isEmpty()) {
            return;
        }
        try (InputStream bytes = in.get()) {
            new XSSFBParser(bytes) {
                @Override
                public void handleRecord(int type, byte[] data) {
                    records.record(type, new XlsbRecord(data));
                }
            }.parse();
        } catch (XSSFBParseException | RecordFormatException e) {
            throw Faults.damaged(fileName, e);
        }
    }

    private void inWorkbook(int type, XlsbRecord record) {
        if (type == WORKBOOK) {
            since1904 = (record.integer() & 1) == 1;
        } else if (type == SHEET) {
            boolean hidden = record.integer() != 0;
            record.skip(4);
            String relation = record.text();
            sheets.add(new Sheet(record.text(), hidden, relation));
        }
    }

    private void inTexts(int type, XlsbRecord record) {
        if (type == TEXT) {
            record.skip(1);
            texts.add(record.text());
        }
    }

    private void inStyles(int type, XlsbRecord record) {
        switch (type) {
            case CELL_STYLES -> inCellStyles = true;
            case CELL_STYLES_END -> inCellStyles = false;
            case FONT -> {
                record.skip(2);
                styles.addFont((record.shortInteger() & STRIKE_OUT) != 0);
            }
            case FORMAT -> styles.name(record.shortInteger(), record.text());
            case STYLE -> {
                record.skip(2);
                if (inCellStyles) {
                    styles.addStyle(record.shortInteger(), record.shortInteger());
                }
            }
            default -> {}
        }
    }
}
