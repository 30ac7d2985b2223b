package app.zhanggui.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** Which number format each cell style of a workbook has. */
final class NumberFormats {
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();

    /** Says how a format of the workbook's own is spelled; the first word counts. */
    void name(int format, String code) {
        codes.putIfAbsent(format, code);
    }

    /** Says the format of the next cell style. */
    void addStyle(int format) {
        formatOfStyle.add(format);
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
