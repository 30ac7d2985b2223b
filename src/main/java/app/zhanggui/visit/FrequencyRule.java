package app.zhanggui.visit;

import java.util.Objects;

/**
 * How often somebody is visited and called (S4-04, S4-08). The times are for a span of {@code
 * everyMonths} months: 1 time every 2 months is due two months after the last contact.
 *
 * @param half which half of the day suits visits in person (S4-03)
 * @param gaps how close and how far apart the contacts may be (S3-10)
 */
public record FrequencyRule(
        int inPersonTimes, int phoneTimes, int everyMonths, HalfDayChoice half, Gaps gaps) {
    /** More than one contact on each working day makes no sense. */
    public static final int MOST_TIMES = 20;

    public static final int MOST_MONTHS = 12;
    private static final double DAYS_A_MONTH = 365.25 / 12;

    public FrequencyRule {
        requireWithin(inPersonTimes, 0, MOST_TIMES);
        requireWithin(phoneTimes, 0, MOST_TIMES);
        requireWithin(everyMonths, 1, MOST_MONTHS);
        Objects.requireNonNull(half);
        Objects.requireNonNull(gaps);
    }

    /** So many visits and no calls a month, at any time. */
    public static FrequencyRule visits(int times) {
        return new FrequencyRule(times, 0, 1, HalfDayChoice.ANY, Gaps.NONE);
    }

    /** So many calls and no visits a month. */
    public static FrequencyRule calls(int times) {
        return visits(0).withCalls(times);
    }

    /** The rule of who wishes to be contacted at an interval, as near as whole months allow. */
    static FrequencyRule everyDays(int days, Mode mode) {
        int months = (int) Math.round(days / DAYS_A_MONTH);
        int times = Math.min(MOST_TIMES, (int) Math.round(DAYS_A_MONTH / days));
        FrequencyRule rule = visits(mode == Mode.IN_PERSON ? Math.max(1, times) : 0);
        return (mode == Mode.PHONE ? rule.withCalls(Math.max(1, times)) : rule)
                .every(Math.max(1, Math.min(MOST_MONTHS, months)));
    }

    public FrequencyRule withVisits(int times) {
        return new FrequencyRule(times, phoneTimes, everyMonths, half, gaps);
    }

    public FrequencyRule withCalls(int times) {
        return new FrequencyRule(inPersonTimes, times, everyMonths, half, gaps);
    }

    public FrequencyRule every(int months) {
        return new FrequencyRule(inPersonTimes, phoneTimes, months, half, gaps);
    }

    public FrequencyRule in(HalfDayChoice newHalf) {
        return new FrequencyRule(inPersonTimes, phoneTimes, everyMonths, newHalf, gaps);
    }

    public FrequencyRule within(Gaps newGaps) {
        return new FrequencyRule(inPersonTimes, phoneTimes, everyMonths, half, newGaps);
    }

    public int times(Mode mode) {
        return mode == Mode.IN_PERSON ? inPersonTimes : phoneTimes;
    }

    /** Visits and calls together. */
    public int allTimes() {
        return inPersonTimes + phoneTimes;
    }

    /** Days from one visit, or one call, to the next. */
    double daysApart(Mode mode) {
        return everyMonths * DAYS_A_MONTH / times(mode);
    }

    public boolean morningOnly() {
        return half == HalfDayChoice.MORNING_ONLY;
    }

    /** Whether visits and calls together come more often than by the other rule. */
    boolean isOftenerThan(FrequencyRule other) {
        return allTimes() * other.everyMonths > other.allTimes() * everyMonths;
    }

    private static void requireWithin(int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(value + " is not within " + least + ".." + most);
        }
    }
}
