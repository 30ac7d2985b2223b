package app.zhanggui.visit.ui;

import app.zhanggui.customer.HalfDay;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Days around a visit as they are typed in a hurry: 15, 12-15, 2027-1-5, 明天, 周三. */
final class TypedDays {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final Pattern DATE =
            Pattern.compile("(?:(\\d{4})[-./年])?(\\d{1,2})[-./月](\\d{1,2})[日号]?");
    private static final Pattern OF_MONTH = Pattern.compile("(\\d{1,2})[日号]?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期|礼拜)([一二三四五六日天])");
    private static final Pattern WITH_HALF = Pattern.compile("(.*?)\\s*([上下])午?");

    private TypedDays() {}

    /** A day to go again, and which half of it if that was said. */
    record Next(LocalDate day, Optional<HalfDay> half) {}

    /** The next such day after another; empty if it is none. */
    static Optional<Next> next(String typed, LocalDate after) {
        String text = plain(typed);
        Matcher withHalf = WITH_HALF.matcher(text);
        if (withHalf.matches()) {
            return day(withHalf.group(1), after).map(day -> new Next(day, half(withHalf.group(2))));
        }
        return day(text, after).map(day -> new Next(day, Optional.empty()));
    }

    private static Optional<LocalDate> day(String text, LocalDate after) {
        Matcher ofMonth = OF_MONTH.matcher(text);
        if (ofMonth.matches()) {
            return ofMonth(Integer.parseInt(ofMonth.group(1)), after);
        }
        Matcher weekday = WEEKDAY.matcher(text);
        if (weekday.matches()) {
            int number = Math.min("一二三四五六日天".indexOf(weekday.group(1)), 6) + 1;
            return Optional.of(after.with(TemporalAdjusters.next(DayOfWeek.of(number))));
        }
        return switch (text) {
            case "明天" -> Optional.of(after.plusDays(1));
            case "后天" -> Optional.of(after.plusDays(2));
            default -> date(text, after).filter(day -> day.isAfter(after));
        };
    }

    private static Optional<LocalDate> ofMonth(int day, LocalDate after) {
        return IntStream.rangeClosed(1, 62)
                .mapToObj(after::plusDays)
                .filter(one -> one.getDayOfMonth() == day)
                .findFirst();
    }

    private static Optional<LocalDate> date(String text, LocalDate after) {
        Optional<LocalDate> thisYear = inYear(text, after.getYear());
        return thisYear.filter(day -> !day.isAfter(after)).isPresent()
                ? inYear(text, after.getYear() + 1)
                : thisYear;
    }

    /** The such day that is nearest to another; empty if it is none. */
    static Optional<LocalDate> near(String typed, LocalDate other) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(years -> inYear(plain(typed), other.getYear() + years))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(other, day))));
    }

    /** A year that is written down is that year. */
    private static Optional<LocalDate> inYear(String text, int year) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            date.group(1) == null ? year : Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** 上 or 下. */
    static Optional<HalfDay> half(String typed) {
        return typed == null
                ? Optional.empty()
                : Optional.of(typed.equals("上") ? HalfDay.AM : HalfDay.PM);
    }

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}
