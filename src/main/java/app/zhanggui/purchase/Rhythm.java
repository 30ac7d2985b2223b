package app.zhanggui.purchase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.OptionalInt;

/**
 * When a customer buys: how often so far, when last, and after how many days usually again (S4-17,
 * S0-26).
 *
 * @param times days on which something was bought; several lines of a day are one
 * @param usualGap days between two of them in the middle of all gaps, from three times on
 */
public record Rhythm(int times, LocalDate last, OptionalInt usualGap) {
    /** Two gaps are the fewest that show a habit. */
    private static final int FEWEST_TIMES = 3;

    /** Whoever stays away for so many usual gaps has stopped rather than is late. */
    private static final int LONG_GONE = 3;

    /** Where in the habit today stands. */
    public enum Pace {
        /** Too few purchases to tell. */
        UNKNOWN,
        /** The usual gap is not over. */
        IN_TIME,
        /** 该回购了: the usual gap is over. */
        DUE,
        /** Not come for three usual gaps. */
        LONG_GONE
    }

    /**
     * @param days days of buying counted from the epoch, ascending; a day may come twice
     */
    static Rhythm of(int[] days) {
        int[] once = Arrays.stream(days).distinct().toArray();
        int[] gaps = new int[once.length - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = once[i + 1] - once[i];
        }
        Arrays.sort(gaps);
        return new Rhythm(
                once.length,
                LocalDate.ofEpochDay(once[once.length - 1]),
                once.length < FEWEST_TIMES ? OptionalInt.empty() : OptionalInt.of(median(gaps)));
    }

    private static int median(int[] sorted) {
        int upper = sorted[sorted.length / 2];
        int lower = sorted[(sorted.length - 1) / 2];
        return (lower + upper + 1) / 2;
    }

    public Pace pace(LocalDate today) {
        if (usualGap.isEmpty()) {
            return Pace.UNKNOWN;
        }
        int late = daysLate(today);
        if (late < 0) {
            return Pace.IN_TIME;
        }
        return late < (LONG_GONE - 1) * usualGap.getAsInt() ? Pace.DUE : Pace.LONG_GONE;
    }

    /**
     * Days since the usual gap was over; below 0 while it lasts.
     *
     * @throws NoSuchElementException if there is no habit yet
     */
    public int daysLate(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(last, today) - usualGap.orElseThrow();
    }
}
