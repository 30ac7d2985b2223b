package app.zhanggui.sheet;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.util.CodePageUtil;

/**
 * The texts in the records of an xls workbook: Unicode since Excel 97, before that in the code page
 * the workbook names.
 */
final class BiffTexts {
    private final boolean biff5;
    private final Charset codePage;
    private SSTRecord shared;

    BiffTexts(Charset codePage) {
        this(false, codePage);
    }

    private BiffTexts(boolean biff5, Charset codePage) {
        this.biff5 = biff5;
        this.codePage = codePage;
    }

    BiffTexts of(boolean excel95) {
        if (excel95 == biff5) {
            return this;
        }
        return new BiffTexts(excel95, codePage);
    }

    BiffTexts inCodePage(int number) {
        if (!biff5) {
            return this;
        }
        try {
            String name = CodePageUtil.codepageToEncoding(number, true);
            boolean chinese = number == CodePageUtil.CP_GBK;
            return new BiffTexts(true, Charset.forName(chinese ? "GB18030" : name));
        } catch (UnsupportedEncodingException
                | IllegalCharsetNameException
                | UnsupportedCharsetException unknown) {
            return this;
        }
    }

    void share(SSTRecord texts) {
        shared = texts;
    }

    String shared(int index) {
        boolean there = shared != null && index >= 0 && index < shared.getNumUniqueStrings();
        return there ? shared.getString(index).getString() : "";
    }

    /** A text with its length in two bytes before it, as cells have it. */
    String cell(RecordInputStream in) {
        return biff5 ? bytes(in, in.readUShort()) : in.readString();
    }

    String formatCode(RecordInputStream in) {
        return biff5 ? bytes(in, in.readUByte()) : in.readString();
    }

    /** A text with its length in one byte before it. */
    String sheetName(RecordInputStream in) {
        int length = in.readUByte();
        if (biff5) {
            return bytes(in, length);
        }
        boolean wide = (in.readByte() & 1) == 1;
        return wide ? in.readUnicodeLEString(length) : in.readCompressedUnicode(length);
    }

    private String bytes(RecordInputStream in, int length) {
        byte[] bytes = new byte[Math.min(length, in.remaining())];
        in.readFully(bytes);
        return new String(bytes, codePage);
    }
}
