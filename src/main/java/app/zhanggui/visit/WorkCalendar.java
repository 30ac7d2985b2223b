package app.zhanggui.visit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import app.zhanggui.customer.HalfDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which days are worked: the weekly rest, the public holidays and make-up workdays as published,
 * and above them what the owner set; and which half-days are taken by other duties. For a year not
 * published yet only the days fixed by law are known; then {@link #published(int)} is false and the
 * screen says so.
 */
public final class WorkCalendar {
    public static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, SpecialDay> published;
    private final Set<Integer> publishedYears;
    private final Map<LocalDate, SpecialDay> own;
    private final Set<DayOfWeek> rest;
    private final Map<Slot, Duty> duties;
    private final Map<Integer, Map<LocalDate, SpecialDay>> computed = new HashMap<>();

    private WorkCalendar(
            Map<LocalDate, SpecialDay> published,
            Map<LocalDate, SpecialDay> own,
            Set<DayOfWeek> rest,
            Map<Slot, Duty> duties) {
        this.published = published;
        this.own = own;
        this.rest = rest;
        this.duties = duties;
        publishedYears = new HashSet<>();
        published.keySet().forEach(day -> publishedYears.add(day.getYear()));
        publishedYears.addAll(yearsSetByHand());
    }

    /** Years for which the owner entered or imported at least as many holidays as the law fixes. */
    private Set<Integer> yearsSetByHand() {
        Map<Integer, Long> holidays =
                own.values().stream()
                        .filter(day -> day.kind() == DayKind.HOLIDAY)
                        .collect(groupingBy(day -> day.date().getYear(), counting()));
        holidays.values().removeIf(days -> days < StatutoryDays.COUNT);
        return holidays.keySet();
    }

    /** The calendar that comes with the program. */
    public static WorkCalendar bundled() {
        return new WorkCalendar(byDate(PublishedDays.read()), Map.of(), WEEKEND, Map.of());
    }

    /** This calendar with the owner's own days above it. */
    public WorkCalendar with(List<SpecialDay> ownDays) {
        return new WorkCalendar(published, byDate(ownDays), rest, duties);
    }

    /** This calendar for a shop that rests on these weekdays. */
    public WorkCalendar resting(Set<DayOfWeek> days) {
        return new WorkCalendar(published, own, Set.copyOf(days), duties);
    }

    /** This calendar with half-days on which something else is to be done. */
    public WorkCalendar withDuties(List<Duty> others) {
        Map<Slot, Duty> bySlot = new TreeMap<>();
        others.forEach(duty -> bySlot.put(duty.slot(), duty));
        return new WorkCalendar(published, own, rest, bySlot);
    }

    /** What else is to be done in a half-day. */
    public Optional<Duty> duty(Slot slot) {
        return Optional.ofNullable(duties.get(slot));
    }

    /** Whether something else is to be done in a half of the day. */
    public boolean hasDuty(LocalDate day) {
        return Arrays.stream(HalfDay.values())
                .anyMatch(half -> duties.containsKey(new Slot(day, half)));
    }

    /** What the owner set the day to; empty if nothing. */
    public Optional<SpecialDay> own(LocalDate day) {
        return Optional.ofNullable(own.get(day));
    }

    /** The weekdays on which the shop rests. */
    public Set<DayOfWeek> rest() {
        return rest;
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
        DayOfWeek weekday = date.getDayOfWeek();
        if (!rest.contains(weekday)) {
            return DayKind.WORKDAY;
        }
        return WEEKEND.contains(weekday) ? DayKind.WEEKEND : DayKind.SHOP_REST;
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
                && own.equals(that.own)
                && rest.equals(that.rest)
                && duties.equals(that.duties);
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

    private static Map<LocalDate, SpecialDay> byDate(List<SpecialDay> days) {
        Map<LocalDate, SpecialDay> byDate = new TreeMap<>();
        days.forEach(day -> byDate.put(day.date(), day));
        return byDate;
    }
}
