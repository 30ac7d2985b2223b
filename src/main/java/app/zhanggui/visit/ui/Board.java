package app.zhanggui.visit.ui;

import app.zhanggui.visit.Audience;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Visit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A month's plan as the board shows it. */
public record Board(List<DayOfWeek> columns, List<List<Optional<Day>>> weeks) {

    /**
     * One cell.
     *
     * @param label the lunar day or the day's name
     */
    public record Day(
            LocalDate date, String label, boolean worked, boolean today, Half am, Half pm) {

        public int visits() {
            return am.visits() + pm.visits();
        }
    }

    /** A morning or an afternoon. */
    public record Half(Slot slot, boolean worked, List<Stretch> stretches) {

        public int visits() {
            return stretches.stream().mapToInt(stretch -> stretch.chips().size()).sum();
        }
    }

    /** Visits one after the other in one region; the region may be unknown and empty. */
    public record Stretch(String region, List<Chip> chips) {}

    /**
     * One visit.
     *
     * @param shortName what fits on the chip
     * @param broken it stands although it breaks a rule
     */
    public record Chip(
            Visit visit, Audience audience, String shortName, String name, boolean broken) {}

    /** The days shown, in time. */
    public List<Day> days() {
        return weeks.stream().flatMap(List::stream).flatMap(Optional::stream).toList();
    }

    /** Today if it is on the board, or else the first day that is worked. */
    Optional<Slot> firstFrom(LocalDate today) {
        return days().stream()
                .filter(day -> day.worked() && !day.date().isBefore(today))
                .findFirst()
                .or(() -> days().stream().findFirst())
                .map(day -> day.am().slot());
    }

    boolean shows(Slot slot) {
        return days().stream().anyMatch(day -> day.date().equals(slot.date()));
    }

    /** So many days on or back, over days that are not shown; empty where the month ends. */
    Optional<Slot> daysFrom(Slot slot, int days) {
        YearMonth month = YearMonth.from(slot.date());
        return Stream.iterate(
                        slot.date().plusDays(days),
                        date -> YearMonth.from(date).equals(month),
                        date -> date.plusDays(days))
                .map(date -> new Slot(date, slot.half()))
                .filter(this::shows)
                .findFirst();
    }
}
