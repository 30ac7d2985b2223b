package app.zhanggui.visit.plan;

import app.zhanggui.visit.Client;
import app.zhanggui.visit.FrequencyRule;
import app.zhanggui.visit.PlanRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How evenly one customer's contacts lie in the month. A set of days is the bits of an int, bit 1
 * for the first.
 *
 * <p>Visits and calls count alike: the customer hears from us either way. The way from the last
 * contact before the month counts too; one long overdue costs a little more every day.
 */
final class Spacing {
    private static final int MOST_OVERDUE = 60;

    /** Nobody knows when we were last in touch before the month. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private final int times;
    private final int span;
    private final int daysBefore;
    private final int contactDays;

    private Spacing(int times, int span, int daysBefore, int contactDays) {
        this.times = times;
        this.span = span;
        this.daysBefore = daysBefore;
        this.contactDays = contactDays;
    }

    static Spacing of(PlanRequest request, FrequencyRule rule, Client client) {
        YearMonth month = request.month();
        Optional<LocalDate> before =
                client.lastContact().filter(day -> day.isBefore(month.atDay(1)));
        Optional<LocalDate> within =
                client.lastContact().filter(day -> YearMonth.from(day).equals(month));
        return new Spacing(
                Math.max(1, rule.allTimes()),
                month.lengthOfMonth() * rule.everyMonths(),
                before.map(day -> (int) ChronoUnit.DAYS.between(day, month.atDay(1)))
                        .orElse(UNKNOWN),
                within.map(day -> bit(day.getDayOfMonth())).orElse(0));
    }

    static int bit(int dayOfMonth) {
        return 1 << dayOfMonth;
    }

    /** Days of this month on which we were in touch already; no visit goes there. */
    int contactDays() {
        return contactDays;
    }

    /**
     * The day of the last contact before the month, counted from its first: 0 is the day before it.
     */
    int dayBefore() {
        return daysBefore == UNKNOWN ? UNKNOWN : 1 - daysBefore;
    }

    /** The cost of contacts on these days. */
    int cost(int days) {
        int left = days | contactDays;
        if (left == 0) {
            return 0;
        }
        int earlier = Integer.numberOfTrailingZeros(left);
        int cost = first(earlier);
        for (left &= left - 1; left != 0; left &= left - 1) {
            int day = Integer.numberOfTrailingZeros(left);
            cost += between(day - earlier);
            earlier = day;
        }
        return cost;
    }

    /**
     * The cost of the first contact of the month. Too early costs as any wrong distance does, too
     * late only a point a day.
     */
    int first(int day) {
        if (contactDays != 0 || daysBefore == UNKNOWN) {
            return 0;
        }
        int gap = daysBefore + day - 1;
        int late = gap * times - span;
        return late <= 0 ? between(gap) : Math.min(late / times, MOST_OVERDUE);
    }

    /** The cost of two contacts so many days apart. */
    int between(int gap) {
        int off = gap * times - span;
        return SoftRule.SPACING.cost() * off * off / (times * times);
    }
}
