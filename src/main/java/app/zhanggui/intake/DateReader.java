package app.zhanggui.intake;

import app.zhanggui.intake.Column.DateOrder;
import app.zhanggui.text.Message;
import app.zhanggui.text.PartialDate;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads dates in sheets: what {@link PartialDate} knows, and besides the bare day numbers of Excel,
 * and days and months in either order where the column tells which.
 */
final class DateReader {
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("([1-6]\\d{4})(?:\\.\\d+)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:[ T]+\\d{1,2}:\\d{2}.*)?");
    private static final List<DateTimeFormatter> IN_ENGLISH =
            Stream.of(
                            english("d MMM uuuu"),
                            english("MMM d, uuuu"),
                            english("d-MMM-uuuu"),
                            english("MMMM d, uuuu"),
                            english("d MMMM uuuu"),
                            english("d-MMM-").appendValueReduced(ChronoField.YEAR, 2, 2, 1930))
                    .map(form -> form.toFormatter(Locale.ENGLISH))
                    .toList();

    private static final Pattern IN_LETTERS = Pattern.compile("[A-Za-z]{3}");

    /** 750308, as on an old identity card; 200308 may be a month of 2003. */
    private static final Pattern SIX_FIGURES = Pattern.compile("^[3-9]\\d[01]\\d[0-3]\\d$");

    private static final int ISO_LENGTH = 10;
    private static final int YOUNGEST = 8;
    private static final int GROWN_UP = 16;

    private final Clock clock;

    DateReader(Clock clock) {
        this.clock = clock;
    }

    /** A day of the calendar, as ISO text. */
    Reading day(String raw, Column column) {
        Optional<PartialDate> date = read(raw, column.dates());
        if (date.isEmpty()) {
            return Reading.unread(Message.of("intake.cell.date"));
        }
        PartialDate found = date.get();
        boolean solar = found.reckoning() == PartialDate.Reckoning.SOLAR;
        if (!solar || found.year().isEmpty() || found.day().isEmpty()) {
            return Reading.unread(Message.of("intake.cell.dateIncomplete"));
        }
        int year = found.year().getAsInt();
        boolean likely = year >= 1900 && year <= LocalDate.now(clock).getYear() + 20;
        return likely
                ? Reading.of(found.canonical())
                : Reading.unread(Message.of("intake.cell.date"));
    }

    /**
     * A birthday. Excel adds this year to 3月8日 when it is typed in, so a year that makes a child of
     * the customer is left out.
     */
    Reading birthday(String raw, Column column) {
        boolean saysSun = raw.contains("阳") || raw.contains("公历") || raw.contains("新历");
        String full = SIX_FIGURES.matcher(raw.strip()).replaceFirst("19$0");
        String text = column.lunar() && !saysSun ? "农历" + full.strip() : full;
        Optional<PartialDate> date = read(text, column.dates());
        if (date.isEmpty()) {
            return Reading.unread(Message.of("intake.cell.date"));
        }
        PartialDate found = date.get();
        int today = LocalDate.now(clock).getYear();
        int year = found.year().orElse(today - YOUNGEST);
        if (year < 1880 || year > today + 1) {
            return Reading.unread(Message.of("intake.cell.date"));
        }
        if (year > today - YOUNGEST && found.day().isPresent()) {
            return Reading.hinted(
                    withoutYear(found).canonical(), Message.of("intake.cell.yearLeftOut"));
        }
        return Reading.of(found.canonical());
    }

    /** Whether it is a day on which somebody who is grown up may be born. */
    boolean isOfGrownUp(String raw) {
        int youngest = LocalDate.now(clock).getYear() - GROWN_UP;
        return read(raw, DateOrder.UNKNOWN)
                .filter(date -> date.year().orElse(youngest) <= youngest)
                .isPresent();
    }

    Optional<PartialDate> read(String raw, DateOrder order) {
        String text = HalfWidth.of(raw).strip();
        Optional<PartialDate> plain = iso(text);
        if (plain.isPresent()) {
            return plain;
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return Optional.of(
                    PartialDate.solar(SERIAL_ZERO.plusDays(Long.parseLong(serial.group(1)))));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return yearLast(yearLast, order);
        }
        return PartialDate.parse(text.replace("零", "〇")).or(() -> inEnglish(text));
    }

    /** 2024-01-05, as sheets give their dates; quick. */
    private static Optional<PartialDate> iso(String text) {
        if (text.length() != ISO_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        try {
            return Optional.of(PartialDate.solar(LocalDate.parse(text)));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> yearLast(Matcher found, DateOrder order) {
        int one = Integer.parseInt(found.group(1));
        int two = Integer.parseInt(found.group(2));
        boolean dayFirst = one > 12 || (two <= 12 && order == DateOrder.DAY_FIRST);
        if (order == DateOrder.UNKNOWN && one <= 12 && two <= 12 && one != two) {
            return Optional.empty(); // 3/4/2017 may be either; asking is better than guessing
        }
        try {
            int year = Integer.parseInt(found.group(3));
            int month = dayFirst ? two : one;
            return Optional.of(PartialDate.solar(LocalDate.of(year, month, dayFirst ? one : two)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatterBuilder english(String form) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(form);
    }

    private static Optional<PartialDate> inEnglish(String text) {
        if (!IN_LETTERS.matcher(text).find()) {
            return Optional.empty();
        }
        for (DateTimeFormatter form : IN_ENGLISH) {
            try {
                return Optional.of(PartialDate.solar(LocalDate.parse(text, form)));
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** Which of day and month comes first in a column, told by those above 12. */
    static DateOrder order(List<String> values) {
        DateOrder order = DateOrder.UNKNOWN;
        for (String value : values) {
            Matcher found = YEAR_LAST.matcher(value.strip());
            if (found.matches()) {
                boolean day = Integer.parseInt(found.group(1)) > 12;
                boolean month = Integer.parseInt(found.group(2)) > 12;
                if (day != month) {
                    return day ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
                }
            }
        }
        return order;
    }

    private static PartialDate withoutYear(PartialDate date) {
        return new PartialDate(
                date.reckoning(), OptionalInt.empty(), date.month(), date.day(), date.leapMonth());
    }
}
