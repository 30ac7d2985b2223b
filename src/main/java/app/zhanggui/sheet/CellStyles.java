package app.zhanggui.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** Which number format each cell style of a workbook has, and which of them cross out. */
final class CellStyles {
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final List<Boolean> crossesOutByFont = new ArrayList<>();
    private final BitSet crossedOut = new BitSet();

    /** Says how a format of the workbook's own is spelled; the first word counts. */
    void name(int format, String code) {
        codes.putIfAbsent(format, code);
    }

    /** Says whether the next font has a line through its letters. */
    void addFont(boolean crossesOut) {
        crossesOutByFont.add(crossesOut);
    }

    /** Says the format and the font of the next cell style. */
    void addStyle(int format, int font) {
        if (font >= 0 && font < crossesOutByFont.size() && crossesOutByFont.get(font)) {
            crossedOut.set(formatOfStyle.size());
        }
        formatOfStyle.add(format);
    }

    boolean isCrossedOut(int style) {
        return crossedOut.get(style);
    }

    /** The number of a style's format; that of ordinary cells if there is no such style. */
    int of(int style) {
        return style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
    }

    /** How a format is spelled; empty if neither the workbook nor Excel itself says so. */
    String code(int format) {
        String own = codes.get(format);
        if (own != null) {
            return own;
        }
        String known = format < 0 ? null : BuiltinFormats.getBuiltinFormat(format);
        return known == null || known.startsWith("reserved") ? "" : known;
    }
}
