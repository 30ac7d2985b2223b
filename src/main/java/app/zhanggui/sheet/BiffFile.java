package app.zhanggui.sheet;

import app.zhanggui.work.Progress;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CodepageRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/**
 * The records of an xls workbook, of Excel 97 and later (BIFF8) or of Excel 5 and 95 (BIFF5). POI
 * frames, decrypts and gathers the shared texts; only the dozen kinds of records that make up a
 * list are looked at, so what is broken elsewhere, in a drawing say, does not matter.
 */
final class BiffFile {
    private static final int BIFF5 = 0x0500;
    private static final int BIFF8 = 0x0600;
    private static final int MODULE = 6;
    private static final int HEADER = 4;
    private static final int STRIKE_OUT = 0x8;

    /** No font has this number; those behind it stand one place earlier. */
    private static final int NO_FONT = 4;

    /** What the workbook says of one sheet. */
    private record Sheet(String name, boolean hidden) {}

    private final String fileName;
    private final Optional<String> password;
    private final Progress progress;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final CellStyles styles = new CellStyles();
    private BiffTexts texts = new BiffTexts(Charset.forName("GB18030"));
    private boolean since1904;
    private boolean biff5;
    private boolean begun;
    private int depth;
    private boolean inBook = true;
    private TableBuilder table;
    private BiffCells cells;

    BiffFile(String fileName, Optional<String> password, Progress progress) {
        this.fileName = fileName;
        this.password = password;
        this.progress = progress;
    }

    List<Table> read(InputStream stream) {
        RecordInputStream in = new RecordInputStream(stream);
        int read = 0;
        while (in.hasNextRecord() && (depth > 0 || in.getNextSid() == BOFRecord.sid)) {
            in.nextRecord();
            read += HEADER + in.remaining();
            if (in.getSid() == FilePassRecord.sid) {
                in = opened(in, stream, read);
            } else {
                record(in);
                in.readRemainder();
            }
        }
        if (tables.isEmpty() && sheets.isEmpty()) {
            throw Faults.tooOld(fileName);
        }
        return tables;
    }

    private RecordInputStream opened(RecordInputStream in, InputStream stream, int read) {
        if (biff5) {
            throw Faults.password(fileName); // of these POI opens none
        }
        EncryptionInfo lock = new FilePassRecord(in).getEncryptionInfo();
        try {
            if (!lock.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)
                    && !(password.isPresent()
                            && lock.getDecryptor().verifyPassword(password.get()))) {
                throw Faults.locked(fileName, password.isPresent());
            }
        } catch (GeneralSecurityException e) {
            throw Faults.password(fileName);
        }
        return new RecordInputStream(stream, lock, read);
    }

    private void record(RecordInputStream in) {
        switch (in.getSid()) {
            case BOFRecord.sid -> begin(in);
            case EOFRecord.sid -> end();
            default -> {
                if (depth == 1 && inBook) {
                    inBook(in);
                } else if (depth == 1 && cells != null) {
                    cells.record(in);
                }
            }
        }
    }

    private void begin(RecordInputStream in) {
        depth++;
        int version = in.readUShort();
        int type = in.readUShort();
        if (depth > 1) {
            return;
        }
        if (!begun) { // the sheets of Excel 95 say they were of Excel 97
            begun = true;
            biff5 = version == BIFF5;
            texts = texts.of(biff5);
        }
        if (version != BIFF5 && version != BIFF8) {
            throw Faults.tooOld(fileName);
        }
        inBook = type == BOFRecord.TYPE_WORKBOOK;
        if (!inBook) {
            table = new TableBuilder(fileName);
            CellFormat format = new CellFormat(since1904, styles);
            boolean cellsInIt = type == BOFRecord.TYPE_WORKSHEET;
            cells = cellsInIt ? new BiffCells(table, texts, format, progress) : null;
        }
    }

    private void end() {
        depth = Math.max(0, depth - 1);
        if (depth == 0 && table != null) {
            int number = tables.size();
            Sheet sheet = number < sheets.size() ? sheets.get(number) : new Sheet("", false);
            tables.add(table.build(sheet.name, sheet.hidden));
            table = null;
            cells = null;
        }
    }

    private void inBook(RecordInputStream in) {
        switch (in.getSid()) {
            case CodepageRecord.sid -> texts = texts.inCodePage(in.readUShort());
            case DateWindow1904Record.sid -> since1904 = in.readUShort() == 1;
            case FormatRecord.sid -> styles.name(in.readUShort(), texts.formatCode(in));
            case ExtendedFormatRecord.sid -> {
                int font = in.readUShort();
                int place = font > NO_FONT ? font - 1 : font;
                styles.addStyle(in.readUShort(), place);
            }
            case FontRecord.sid -> {
                in.readUShort(); // height
                styles.addFont((in.readUShort() & STRIKE_OUT) != 0);
            }
            case SSTRecord.sid -> texts.share(new SSTRecord(in));
            case BoundSheetRecord.sid -> addSheet(in);
            default -> {}
        }
    }

    private void addSheet(RecordInputStream in) {
        in.readInt();
        boolean hidden = (in.readUByte() & 3) != 0;
        int kind = in.readUByte();
        if (kind != MODULE) {
            sheets.add(new Sheet(texts.sheetName(in), hidden));
        }
    }
}
