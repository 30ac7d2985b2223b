package app.zhanggui.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A birthday or other yearly day as precisely as it is known: by the sun or the moon, with or
 * without a year, with or without a day (S3-09).
 *
 * @param month 1 to 12
 * @param day 1 to 31, by the moon 1 to 30; empty if only the month is known
 * @param leapMonth the second month of that number in a lunar leap year
 */
public record PartialDate(
        Reckoning reckoning, OptionalInt year, int month, OptionalInt day, boolean leapMonth) {

    /** By sun or moon. */
    public enum Reckoning {
        SOLAR,
        LUNAR
    }

    /** The longest months; a 29 February needs no year. */
    private static final int LEAP_YEAR = 2000;

    private static final int LONGEST_LUNAR_MONTH = 30;

    public PartialDate {
        Objects.requireNonNull(reckoning);
        require(month >= 1 && month <= 12, "month " + month);
        require(year.isEmpty() || year.getAsInt() >= 1000 && year.getAsInt() <= 9999, "year");
        require(!leapMonth || reckoning == Reckoning.LUNAR, "a leap month by the sun");
        require(day.isEmpty() || day.getAsInt() >= 1, "day 0");
        require(day.orElse(1) <= longestMonth(reckoning, year, month), "day " + day);
    }

    public static PartialDate solar(LocalDate date) {
        return new PartialDate(
                Reckoning.SOLAR,
                OptionalInt.of(date.getYear()),
                date.getMonthValue(),
                OptionalInt.of(date.getDayOfMonth()),
                false);
    }

    /** Reads what people write: 1975.3.8, 3月8日, 腊月初八, 农历1975-08-12. Empty if it is no date. */
    public static Optional<PartialDate> parse(String text) {
        return PartialDateReader.read(text);
    }

    /**
     * The one way we write it: 1975-03-08, 03-08, 1975-03, 3月, 农历八月十二, 农历1975-08-12, 农历闰四月初三,
     * 农历1974-闰04-03. {@link #parse} reads it back to an equal date.
     */
    public String canonical() {
        if (reckoning == Reckoning.SOLAR) {
            return year.isEmpty() && day.isEmpty() ? month + "月" : figures();
        }
        return "农历"
                + (year.isEmpty() ? LunarWords.month(month, leapMonth) + lunarDay() : figures());
    }

    /**
     * The first time it comes round on or after a day, on the solar calendar. Where a year has no
     * such day the nearest that people keep is taken: 28 February for the 29th, the ordinary month
     * for a leap month, the 29th for the 30th of a short lunar month. A date known by its month
     * only is on every day of that month.
     */
    public LocalDate next(LocalDate from) {
        int firstYear = from.getYear() - 1;
        for (int candidate = firstYear; ; candidate++) {
            Span span = reckoning == Reckoning.SOLAR ? solarSpan(candidate) : lunarSpan(candidate);
            if (!span.last().isBefore(from)) {
                return span.first().isBefore(from) ? from : span.first();
            }
        }
    }

    private Span solarSpan(int inYear) {
        YearMonth inMonth = YearMonth.of(inYear, month);
        int last = inMonth.lengthOfMonth();
        return new Span(
                inMonth.atDay(Math.min(day.orElse(1), last)),
                inMonth.atDay(Math.min(day.orElse(last), last)));
    }

    private Span lunarSpan(int inYear) {
        LunarMonths.Entry inMonth = LunarMonths.of(inYear).month(month, leapMonth);
        int last = inMonth.days();
        return new Span(
                inMonth.day(Math.min(day.orElse(1), last)),
                inMonth.day(Math.min(day.orElse(last), last)));
    }

    private String figures() {
        StringBuilder text = new StringBuilder();
        year.ifPresent(value -> text.append(value).append('-'));
        text.append(leapMonth ? "闰" : "").append(twoDigits(month));
        day.ifPresent(value -> text.append('-').append(twoDigits(value)));
        return text.toString();
    }

    private String lunarDay() {
        return day.isPresent() ? LunarWords.day(day.getAsInt()) : "";
    }

    private static String twoDigits(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    private static int longestMonth(Reckoning reckoning, OptionalInt year, int month) {
        return reckoning == Reckoning.LUNAR
                ? LONGEST_LUNAR_MONTH
                : YearMonth.of(year.orElse(LEAP_YEAR), Month.of(month)).lengthOfMonth();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    private record Span(LocalDate first, LocalDate last) {}
}
