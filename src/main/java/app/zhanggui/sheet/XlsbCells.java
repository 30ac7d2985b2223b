package app.zhanggui.sheet;

import app.zhanggui.work.Progress;
import java.util.List;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/** The cells of one sheet of an xlsb file, put into a table as they stream by. */
final class XlsbCells implements XlsbFile.Records {
    private static final int ROWS_A_TICK = 500;
    private static final int MAX_ROWS = 1_048_576;
    private static final int MAX_COLUMNS = 16_384;
    private static final int ROW_HIDDEN = 0x10;
    private static final int ROW = 0;
    private static final int COLUMNS = 60;
    private static final int RICH_TEXT = 62;

    /** Records 12 to 18 are 1 to 7 once more, for the column next to the one before. */
    private static final int SHORT_FIRST = 12;

    private static final int SHORT_LAST = 18;

    private final TableBuilder table;
    private final List<String> texts;
    private final CellFormat format;
    private final Progress progress;
    private int row;
    private int column;
    private int style;

    XlsbCells(TableBuilder table, List<String> texts, CellFormat format, Progress progress) {
        this.table = table;
        this.texts = texts;
        this.format = format;
        this.progress = progress;
    }

    @Override
    public void record(int type, XlsbRecord record) {
        if (type == ROW) {
            startRow(record);
        } else if (type == COLUMNS) {
            hideColumns(record);
        } else if (type >= SHORT_FIRST && type <= SHORT_LAST) {
            column++;
            value(type - SHORT_FIRST + 1, record);
        } else if (type < SHORT_FIRST || type == RICH_TEXT) {
            column = record.integer();
            value(type, record);
        }
    }

    private void startRow(XlsbRecord record) {
        row = record.integer();
        column = -1;
        record.skip(7);
        if (row < 0 || row >= MAX_ROWS) {
            throw new IndexOutOfBoundsException(row);
        }
        if ((record.single() & ROW_HIDDEN) != 0) {
            table.hide(row);
        }
        if (row % ROWS_A_TICK == 0) {
            progress.at(row, 0);
        }
    }

    private void hideColumns(XlsbRecord record) {
        int first = record.integer();
        int last = record.integer();
        record.skip(8);
        if ((record.shortInteger() & 1) == 1) {
            table.hideColumns(first, last);
        }
    }

    private void value(int type, XlsbRecord record) {
        style = record.integer() & 0xFFFFFF;
        if (column >= 0 && column < MAX_COLUMNS) {
            table.put(row, column, text(type, record), format.isCrossedOut(style));
        }
    }

    private String text(int type, XlsbRecord record) {
        return switch (type) {
            case 2 -> format.text(RKUtil.decodeNumber(record.integer()), style);
            case 3, 11 -> error(record.single());
            case 4, 10 -> record.single() == 1 ? "TRUE" : "FALSE";
            case 5, 9 -> format.text(record.number(), style);
            case 6, 8 -> record.text();
            case 7 -> shared(record.integer());
            case RICH_TEXT -> {
                record.skip(1);
                yield record.text();
            }
            default -> "";
        };
    }

    private String shared(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }
}
