package app.zhanggui.sheet;

import java.nio.charset.StandardCharsets;
import org.apache.poi.util.LittleEndian;

/** The data of one binary record, read from its start on; numbers are little-endian. */
final class XlsbRecord {
    private static final int NO_TEXT = -1;
    private static final int LONGEST = 40_000;

    private final byte[] data;
    private int at;

    XlsbRecord(byte[] data) {
        this.data = data;
    }

    void skip(int bytes) {
        at += bytes;
    }

    int single() {
        return data[at++] & 0xFF;
    }

    int shortInteger() {
        int value = LittleEndian.getUShort(data, at);
        at += Short.BYTES;
        return value;
    }

    int integer() {
        int value = LittleEndian.getInt(data, at);
        at += Integer.BYTES;
        return value;
    }

    double number() {
        double value = LittleEndian.getDouble(data, at);
        at += Double.BYTES;
        return value;
    }

    /** A text with its length before it, cut where no cell could hold more. */
    String text() {
        int length = integer();
        if (length == NO_TEXT) {
            return "";
        }
        int from = at;
        int there = Math.max(0, Math.min(length, (data.length - from) / 2));
        at += there * 2;
        return new String(data, from, Math.min(there, LONGEST) * 2, StandardCharsets.UTF_16LE);
    }
}
