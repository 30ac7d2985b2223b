package app.zhanggui.text;

import com.nlf.calendar.LunarMonth;
import com.nlf.calendar.LunarYear;
import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The months of one lunar year. Working one out takes a while, so that each year's is kept: it is a
 * fact, not state.
 */
record LunarMonths(int year, List<Entry> entries) {
    private static final Map<Integer, LunarMonths> KNOWN = new ConcurrentHashMap<>();

    /** One month and the solar day on which it begins. */
    record Entry(int month, boolean leap, LocalDate first, int days) {
        LocalDate day(int day) {
            return first.plusDays(day - 1L);
        }

        boolean contains(LocalDate date) {
            return !date.isBefore(first) && date.isBefore(first.plusDays(days));
        }
    }

    static LunarMonths of(int year) {
        return KNOWN.computeIfAbsent(year, LunarMonths::workedOut);
    }

    /** The leap month where the year has it, else the ordinary month of that number. */
    Entry month(int month, boolean leap) {
        return entries.stream()
                .filter(entry -> entry.month() == month && entry.leap() == leap)
                .findFirst()
                .orElseGet(() -> month(month, false));
    }

    /** The lunar month in which a day lies. */
    static Entry containing(LocalDate date) {
        return Stream.of(date.getYear(), date.getYear() - 1)
                .flatMap(year -> of(year).entries().stream())
                .filter(entry -> entry.contains(date))
                .findFirst()
                .orElseThrow();
    }

    private static LunarMonths workedOut(int year) {
        List<Entry> entries =
                LunarYear.fromYear(year).getMonthsInYear().stream()
                        .map(LunarMonths::entry)
                        .toList();
        return new LunarMonths(year, entries);
    }

    private static Entry entry(LunarMonth month) {
        Solar first = Solar.fromJulianDay(month.getFirstJulianDay());
        return new Entry(
                Math.abs(month.getMonth()),
                month.isLeap(),
                LocalDate.of(first.getYear(), first.getMonth(), first.getDay()),
                month.getDayCount());
    }
}
