package app.zhanggui.complaint;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of days that figures are of, and how finely it is divided (S2-27).
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record FigureSpan(LocalDate from, LocalDate to, Step step) {

    /** What one column of a chart stands for. */
    public enum Step {
        DAY,
        /** Monday to Sunday. */
        WEEK,
        MONTH;

        /** The first day of the step that the day lies in. */
        LocalDate startOf(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }

        private LocalDate after(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
            };
        }
    }

    public FigureSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** So many months up to today, today's included. */
    public static FigureSpan months(int months, LocalDate today, Step step) {
        return new FigureSpan(today.withDayOfMonth(1).minusMonths(months - 1L), today, step);
    }

    public FigureSpan withStep(Step changed) {
        return new FigureSpan(from, to, changed);
    }

    boolean holds(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The first day of every step, in order; the first and the last may reach over the span. */
    List<LocalDate> starts() {
        return Stream.iterate(step.startOf(from), start -> !start.isAfter(to), step::after)
                .toList();
    }
}
