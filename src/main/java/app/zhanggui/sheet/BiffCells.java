package app.zhanggui.sheet;

import app.zhanggui.work.Progress;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/** The cells of one sheet of an xls workbook, put into a table as they stream by. */
final class BiffCells {
    private static final int ROWS_A_TICK = 500;
    private static final int RICH_LABEL = 0xD6;
    private static final int ROW_HIDDEN = 0x20;
    private static final int STYLE_AND_NUMBER = 6;
    private static final int TEXT_FOLLOWS = 0;
    private static final int TRUTH = 1;
    private static final int ERROR = 2;

    /** Bytes of a range of cells. */
    private static final int RANGE = 8;

    private final TableBuilder table;
    private final BiffTexts texts;
    private final CellFormat format;
    private final Progress progress;
    private int row;
    private int column;
    private int style;

    /** Whether the text of the formula just read stands in a record of its own behind it. */
    private boolean textFollows;

    BiffCells(TableBuilder table, BiffTexts texts, CellFormat format, Progress progress) {
        this.table = table;
        this.texts = texts;
        this.format = format;
        this.progress = progress;
    }

    void record(RecordInputStream in) {
        switch (in.getSid()) {
            case RowRecord.sid -> startRow(in);
            case ColumnInfoRecord.sid -> hideColumns(in);
            case MulRKRecord.sid -> several(in);
            case StringRecord.sid -> followingText(in);
            case MergeCellsRecord.sid -> merge(in);
            case LabelSSTRecord.sid,
                    LabelRecord.sid,
                    RICH_LABEL,
                    NumberRecord.sid,
                    RKRecord.sid,
                    BoolErrRecord.sid,
                    FormulaRecord.sid ->
                    cell(in);
            default -> {}
        }
    }

    private void cell(RecordInputStream in) {
        textFollows = false;
        row = in.readUShort();
        column = in.readUShort();
        style = in.readUShort();
        String text =
                switch (in.getSid()) {
                    case LabelSSTRecord.sid -> texts.shared(in.readInt());
                    case NumberRecord.sid -> format.text(in.readDouble(), style);
                    case RKRecord.sid -> format.text(RKUtil.decodeNumber(in.readInt()), style);
                    case BoolErrRecord.sid -> truthOrError(in.readUByte(), in.readUByte() == 1);
                    case FormulaRecord.sid -> result(in);
                    default -> texts.cell(in);
                };
        put(text);
    }

    private void put(String text) {
        table.put(row, column, text, format.isCrossedOut(style));
    }

    /** Several numbers side by side: a style and a number each, the last column's number behind. */
    private void several(RecordInputStream in) {
        row = in.readUShort();
        column = in.readUShort();
        while (in.remaining() >= STYLE_AND_NUMBER) {
            style = in.readUShort();
            put(format.text(RKUtil.decodeNumber(in.readInt()), style));
            column++;
        }
    }

    /** A number, or where its last two bytes are all ones, what the first byte says it is. */
    private String result(RecordInputStream in) {
        long bits = in.readLong();
        if (bits >>> 48 != 0xFFFF) {
            return format.text(Double.longBitsToDouble(bits), style);
        }
        int kind = (int) (bits & 0xFF);
        int value = (int) (bits >>> 16 & 0xFF);
        textFollows = kind == TEXT_FOLLOWS;
        return kind == TRUTH || kind == ERROR ? truthOrError(value, kind == ERROR) : "";
    }

    private void merge(RecordInputStream in) {
        int count = in.readUShort();
        for (int i = 0; i < count && in.remaining() >= RANGE; i++) {
            int first = in.readUShort();
            int last = in.readUShort();
            table.merge(first, last, in.readUShort(), in.readUShort());
        }
    }

    private void followingText(RecordInputStream in) {
        if (textFollows) {
            put(texts.cell(in));
            textFollows = false;
        }
    }

    private static String truthOrError(int value, boolean error) {
        if (!error) {
            return value == 1 ? "TRUE" : "FALSE";
        }
        return FormulaError.isValidCode(value) ? FormulaError.forInt(value).getString() : "#N/A";
    }

    private void startRow(RecordInputStream in) {
        int number = in.readUShort();
        for (int i = 0; i < 5; i++) {
            in.readUShort(); // first and last column, height, two that say nothing
        }
        if ((in.readUShort() & ROW_HIDDEN) != 0) {
            table.hide(number);
        }
        if (number % ROWS_A_TICK == 0) {
            progress.at(number, 0);
        }
    }

    private void hideColumns(RecordInputStream in) {
        int first = in.readUShort();
        int last = in.readUShort();
        in.readInt(); // width and style
        if ((in.readUShort() & 1) == 1) {
            table.hideColumns(first, last);
        }
    }
}
