package app.zhanggui.visit;

import java.util.Objects;

/**
 * How often an audience is visited and called (S4-04, S4-08). The times are for a span of {@code
 * everyMonths} months: 1 time every 2 months is due two months after the last contact.
 *
 * @param morningOnly visits in person go into mornings only (S4-03)
 */
public record FrequencyRule(
        Audience audience,
        int inPersonTimes,
        int phoneTimes,
        int everyMonths,
        boolean morningOnly) {
    /** More than one contact on each working day makes no sense. */
    public static final int MOST_TIMES = 20;

    public FrequencyRule {
        Objects.requireNonNull(audience);
        requireWithin(inPersonTimes, 0, MOST_TIMES);
        requireWithin(phoneTimes, 0, MOST_TIMES);
        requireWithin(everyMonths, 1, 12);
    }

    public int times(Mode mode) {
        return mode == Mode.IN_PERSON ? inPersonTimes : phoneTimes;
    }

    /** Whether visits and calls together come more often than by the other rule. */
    boolean isOftenerThan(FrequencyRule other) {
        return (inPersonTimes + phoneTimes) * other.everyMonths
                > (other.inPersonTimes + other.phoneTimes) * everyMonths;
    }

    private static void requireWithin(int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(value + " is not within " + least + ".." + most);
        }
    }
}
