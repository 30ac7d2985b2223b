package app.zhanggui.visit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A month as it hangs on the wall: weeks under each other, Monday first. Days of other months are
 * left out, and a week that would show none of the month's days too.
 *
 * @param columns the weekdays shown, in order
 * @param weeks the days of each week, one for each column; empty where another month begins
 */
public record MonthGrid(List<DayOfWeek> columns, List<List<Optional<LocalDate>>> weeks) {
    public MonthGrid {
        columns = List.copyOf(columns);
        weeks = weeks.stream().map(List::copyOf).toList();
    }

    /** Monday to Friday, and of the weekend the days named. */
    public static MonthGrid of(YearMonth month, Set<DayOfWeek> weekend) {
        Set<DayOfWeek> shown = new TreeSet<>(weekend);
        shown.addAll(
                Set.of(
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY));
        List<DayOfWeek> columns = List.copyOf(shown);
        List<List<Optional<LocalDate>>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            weeks.add(week(monday, month, columns));
        }
        weeks.removeIf(week -> week.stream().allMatch(Optional::isEmpty));
        return new MonthGrid(columns, weeks);
    }

    private static List<Optional<LocalDate>> week(
            LocalDate monday, YearMonth month, List<DayOfWeek> columns) {
        return columns.stream()
                .map(weekday -> monday.plusDays(weekday.getValue() - 1L))
                .map(day -> Optional.of(day).filter(d -> YearMonth.from(d).equals(month)))
                .toList();
    }
}
