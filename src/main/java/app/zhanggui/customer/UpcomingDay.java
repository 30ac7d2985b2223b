package app.zhanggui.customer;

import app.zhanggui.text.LunarDay;
import app.zhanggui.text.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day to remember that is near; worked out from what stands on the cards and never stored
 * (S3-09).
 *
 * @param on when it comes round
 * @param daysAhead 0 is today
 */
public record UpcomingDay(CustomerId customer, ImportantDate day, LocalDate on, int daysAhead) {

    /** How far ahead one may want to look, in days. */
    public static final List<Integer> WINDOWS = List.of(7, 15, 30);

    private static final int FIRST_BIG = 60;
    private static final int ROUND = 10;

    /** The days of a card that come round within so many days, the nearest first. */
    public static List<UpcomingDay> of(CustomerCard card, LocalDate today, int window) {
        return of(card.id(), card.dates(), today, window);
    }

    /** The same where only the days were read. */
    public static List<UpcomingDay> of(
            CustomerId customer, Collection<ImportantDate> days, LocalDate today, int window) {
        return days.stream()
                .flatMap(day -> next(day, today).map(on -> of(customer, day, on, today)).stream())
                .filter(one -> one.daysAhead() <= window)
                .sorted(Comparator.comparing(UpcomingDay::on))
                .toList();
    }

    /**
     * The same, with those that were missed a moment ago; for them the days ahead are below 0. A
     * day known by its month only is not missed before the month is over.
     *
     * @param span how far back and ahead one looks
     */
    public static List<UpcomingDay> around(
            CustomerId customer, Collection<ImportantDate> days, LocalDate today, Span span) {
        return days.stream()
                .flatMap(day -> nearest(day, today, span).stream())
                .map(near -> of(customer, near.day(), near.on(), today))
                .filter(one -> one.daysAhead() <= span.ahead())
                .sorted(Comparator.comparing(UpcomingDay::on))
                .toList();
    }

    /** Days back and ahead of today. */
    public record Span(int back, int ahead) {
        public Span {
            if (back < 0 || ahead < 0) {
                throw new IllegalArgumentException(back + " back, " + ahead + " ahead");
            }
        }
    }

    private record Near(ImportantDate day, LocalDate on) {}

    private static Optional<Near> nearest(ImportantDate day, LocalDate today, Span span) {
        boolean isOneDay = day.date().day().isPresent();
        LocalDate from = isOneDay ? today.minusDays(span.back()) : today;
        return next(day, from).map(on -> new Near(day, on));
    }

    private static UpcomingDay of(
            CustomerId customer, ImportantDate day, LocalDate on, LocalDate today) {
        return new UpcomingDay(customer, day, on, (int) ChronoUnit.DAYS.between(today, on));
    }

    /** A feast of a known year is only once: its day in that year, if that is still to come. */
    private static Optional<LocalDate> next(ImportantDate day, LocalDate today) {
        LocalDate next = day.date().next(today);
        OptionalInt year = day.date().year();
        boolean once = !day.kind().isYearly() && year.isPresent();
        LocalDate first = once ? day.date().next(LocalDate.of(year.getAsInt(), 1, 1)) : next;
        return first.isBefore(today) ? Optional.empty() : Optional.of(first);
    }

    /**
     * How old somebody gets that day, 周岁; empty if the year of birth is not known. A lunar year of
     * birth is counted by lunar years: one born in 腊月 has the birthday in January.
     */
    public OptionalInt age() {
        OptionalInt year = day.date().year();
        return year.isPresent() && day.kind() == ImportantDate.Kind.BIRTHDAY
                ? OptionalInt.of(thisYear() - year.getAsInt())
                : OptionalInt.empty();
    }

    private int thisYear() {
        return isLunar() ? LunarDay.year(on) : on.getYear();
    }

    /** Whether it goes by the moon. */
    public boolean isLunar() {
        return day.date().reckoning() == PartialDate.Reckoning.LUNAR;
    }

    /**
     * 大寿: which round birthday from 60 on it is, if it is one (S4-51). Who keeps the birthday by
     * the moon counts 虚岁, one more than the years lived; by the sun it is 周岁.
     */
    public OptionalInt bigBirthday() {
        OptionalInt age = age();
        int counted = age.orElse(0) + (isLunar() ? 1 : 0);
        return age.isPresent() && counted >= FIRST_BIG && counted % ROUND == 0
                ? OptionalInt.of(counted)
                : OptionalInt.empty();
    }
}
