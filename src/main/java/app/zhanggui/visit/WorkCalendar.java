package app.zhanggui.visit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which days are worked: weekends, the public holidays and make-up workdays as published, and above
 * them what the owner set. For a year not published yet only the days fixed by law are known; then
 * {@link #published(int)} is false and the screen says so.
 */
public final class WorkCalendar {
    private final Map<LocalDate, SpecialDay> published;
    private final Set<Integer> publishedYears;
    private final Map<LocalDate, SpecialDay> own;
    private final Map<Integer, Map<LocalDate, SpecialDay>> computed = new HashMap<>();

    private WorkCalendar(Map<LocalDate, SpecialDay> published, Map<LocalDate, SpecialDay> own) {
        this.published = published;
        this.own = own;
        publishedYears = new HashSet<>();
        published.keySet().forEach(day -> publishedYears.add(day.getYear()));
    }

    /** The calendar that comes with the program. */
    public static WorkCalendar bundled() {
        return new WorkCalendar(byDate(PublishedDays.read()), Map.of());
    }

    /** This calendar with the owner's own days above it. */
    public WorkCalendar with(List<SpecialDay> ownDays) {
        return new WorkCalendar(published, byDate(ownDays));
    }

    /** Whether the holidays of the year are known, or only worked out from the law. */
    public boolean published(int year) {
        return publishedYears.contains(year);
    }

    public DayKind kind(LocalDate date) {
        SpecialDay special = special(date);
        if (special != null) {
            return special.kind();
        }
        return isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKDAY;
    }

    public boolean isWorked(LocalDate date) {
        return kind(date).isWorked();
    }

    /** The name of a holiday, make-up workday or own day; empty for an ordinary day. */
    public String name(LocalDate date) {
        SpecialDay special = special(date);
        return special == null ? "" : special.name();
    }

    public List<LocalDate> workdays(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(this::isWorked)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar that
                && published.equals(that.published)
                && own.equals(that.own);
    }

    @Override
    public int hashCode() {
        return own.hashCode();
    }

    private SpecialDay special(LocalDate date) {
        SpecialDay ownDay = own.get(date);
        if (ownDay != null) {
            return ownDay;
        }
        if (published(date.getYear())) {
            return published.get(date);
        }
        synchronized (computed) {
            return computed.computeIfAbsent(date.getYear(), year -> byDate(StatutoryDays.of(year)))
                    .get(date);
        }
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Map<LocalDate, SpecialDay> byDate(List<SpecialDay> days) {
        Map<LocalDate, SpecialDay> byDate = new TreeMap<>();
        days.forEach(day -> byDate.put(day.date(), day));
        return byDate;
    }
}
