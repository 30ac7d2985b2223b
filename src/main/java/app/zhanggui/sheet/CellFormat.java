package app.zhanggui.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How a stored number looks. Dates become ISO whatever their format, so that day and month are
 * never guessed at later; whole numbers are written out, so that a phone is never {@code 1.38E10};
 * a number too long for its digits to be true is written as {@code 4.40E+17} to be recognised.
 */
final class CellFormat {
    private static final double MAX_TRUE_DIGITS = 1e15;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final boolean since1904;

    CellFormat(boolean since1904) {
        this.since1904 = since1904;
    }

    /**
     * The number as seen.
     *
     * @param code the number format, or null if the file does not say
     */
    String text(double value, int formatId, String code) {
        String format = code == null ? builtin(formatId) : code;
        if (isDate(formatId, format) && value > 0 && value < 2_958_466) {
            return date(value);
        }
        if (format.isEmpty() || format.equalsIgnoreCase("General") || format.equals("@")) {
            return plain(value);
        }
        String shown = shown(value, formatId, format);
        boolean unfit = shown.isEmpty() || shown.contains("E+") || shown.contains("E-");
        return unfit || Math.abs(value) >= MAX_TRUE_DIGITS ? plain(value) : shown;
    }

    private String shown(double value, int formatId, String format) {
        try {
            return CellText.trimmed(formatter.formatRawCellContents(value, formatId, format));
        } catch (IllegalArgumentException unknownFormat) {
            return plain(value); // a format only its maker understands: the number itself
        }
    }

    static String plain(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "#NUM!";
        }
        if (Math.abs(value) >= MAX_TRUE_DIGITS) {
            return String.format(Locale.ROOT, "%.14E", value);
        }
        BigDecimal exact = new BigDecimal(value).round(new MathContext(15));
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    private String date(double value) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true).withNano(0);
        LocalTime time = moment.toLocalTime();
        String clock = time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
        if (value < 1) {
            return clock;
        }
        boolean midnight = time.equals(LocalTime.MIDNIGHT);
        return midnight ? moment.toLocalDate().toString() : moment.toLocalDate() + " " + clock;
    }

    /** Formats 27–36 and 50–58 are dates of the East Asian Excel; the file does not spell them. */
    private static boolean isDate(int id, String format) {
        boolean eastAsian = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return (eastAsian && format.isEmpty()) || DateUtil.isADateFormat(id, format);
    }

    private static String builtin(int formatId) {
        String known = formatId < 0 ? null : BuiltinFormats.getBuiltinFormat(formatId);
        return known == null || known.startsWith("reserved") ? "" : known;
    }
}
