package app.zhanggui.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How a cell looks: whether it is crossed out, and what a stored number reads as. Dates become ISO
 * whatever their format, so that day and month are never guessed at later; whole numbers are
 * written out, so that a phone is never {@code 1.38E10}; a number too long for its digits to be
 * true is written as {@code 4.40E+17} to be recognised.
 */
final class CellFormat {
    private static final double MAX_TRUE_DIGITS = 1e15;
    private static final double BEYOND_DATES = 2_958_466;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** What a format makes of a number. */
    private enum Kind {
        DATE,
        PLAIN,
        SHOWN
    }

    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final boolean since1904;
    private final CellStyles styles;
    private final Map<Integer, Kind> kinds = new HashMap<>();

    CellFormat(boolean since1904, CellStyles styles) {
        this.since1904 = since1904;
        this.styles = styles;
    }

    /** The number as seen in a cell of that style. */
    String text(double value, int style) {
        int format = styles.of(style);
        return switch (kinds.computeIfAbsent(format, this::kind)) {
            case DATE ->
                    value > 0 && value < BEYOND_DATES ? date(value) : shownOrPlain(value, format);
            case PLAIN -> plain(value);
            case SHOWN -> shownOrPlain(value, format);
        };
    }

    boolean isCrossedOut(int style) {
        return styles.isCrossedOut(style);
    }

    private Kind kind(int format) {
        String code = styles.code(format);
        if (isDate(format, code)) {
            return Kind.DATE;
        }
        boolean plain = code.isEmpty() || code.equalsIgnoreCase("General") || code.equals("@");
        return plain ? Kind.PLAIN : Kind.SHOWN;
    }

    private String shownOrPlain(double value, int format) {
        String code = styles.code(format);
        String shown = code.isEmpty() ? "" : shown(value, format, code);
        boolean unfit = shown.isEmpty() || shown.contains("E+") || shown.contains("E-");
        return unfit || Math.abs(value) >= MAX_TRUE_DIGITS ? plain(value) : shown;
    }

    private String shown(double value, int format, String code) {
        try {
            return CellText.trimmed(formatter.formatRawCellContents(value, format, code));
        } catch (IllegalArgumentException unknownFormat) {
            return plain(value); // a format only its maker understands: the number itself
        }
    }

    static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < MAX_TRUE_DIGITS) {
            return Long.toString((long) value);
        }
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
        LocalDate day = moment.toLocalDate();
        return midnight ? day.toString() : day + " " + clock;
    }

    /** Formats 27–36 and 50–58 are dates of the East Asian Excel; the file does not spell them. */
    private static boolean isDate(int id, String code) {
        boolean eastAsian = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return (eastAsian && code.isEmpty()) || DateUtil.isADateFormat(id, code);
    }
}
