package app.zhanggui.customer;

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

    /** The narrowest window it falls into: 7, 15 or 30 days; the widest one and beyond, 30. */
    public int tier() {
        return WINDOWS.stream().filter(window -> daysAhead <= window).findFirst().orElse(30);
    }

    /** How old somebody gets that day, 周岁; empty if the year of birth is not known. */
    public OptionalInt age() {
        OptionalInt year = day.date().year();
        return year.isPresent() && day.kind() == ImportantDate.Kind.BIRTHDAY
                ? OptionalInt.of(on.getYear() - year.getAsInt())
                : OptionalInt.empty();
    }
}
