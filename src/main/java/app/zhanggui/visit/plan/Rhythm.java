package app.zhanggui.visit.plan;

import app.zhanggui.visit.Client;
import app.zhanggui.visit.Gaps;
import app.zhanggui.visit.Occasion;
import app.zhanggui.visit.PlanRequest;
import app.zhanggui.visit.VisitRules;
import java.time.YearMonth;
import java.util.Arrays;

/**
 * What the days of one customer's contacts cost, whatever else is planned: whether they are evenly
 * apart, neither too close nor too far, and near the days that matter. A set of days is the bits of
 * an int, bit 1 for the first; visits and calls count alike.
 */
final class Rhythm {
    /** Further off than this an occasion is missed, and it does not matter by how much. */
    private static final int MOST_OFF = 10;

    /** Days too many that count; more of them are the fault of the past, not of the plan. */
    private static final int MOST_LATE = 30;

    /** Of a month, and one more, for they count from 1. */
    private static final int DAYS = 32;

    private final Spacing spacing;
    private final Gaps gaps;
    private final int[] occasions;

    /**
     * What the first day costs, and two days so far apart: the search asks it millions of times.
     */
    private final int[] first = new int[DAYS];

    private final int[] between = new int[DAYS];

    private Rhythm(Spacing spacing, Gaps gaps, int[] occasions) {
        this.spacing = spacing;
        this.gaps = gaps;
        this.occasions = occasions;
        Arrays.setAll(first, day -> spacing.first(day) + sinceLast(day));
        Arrays.setAll(between, days -> spacing.between(days) + tooNearOrFar(days));
    }

    private int sinceLast(int day) {
        int last = spacing.dayBefore();
        return last == Spacing.UNKNOWN ? 0 : tooNearOrFar(day - last);
    }

    private int tooNearOrFar(int days) {
        return SoftRule.TOO_SOON.cost() * gaps.tooShortBy(days)
                + SoftRule.TOO_LATE.cost() * late(days);
    }

    private int late(int days) {
        return Math.min(MOST_LATE, gaps.tooLongBy(days));
    }

    static Rhythm of(PlanRequest request, VisitRules rules, Client client) {
        var rule = rules.frequency(client);
        YearMonth month = request.month();
        int[] days =
                client.occasions().stream()
                        .map(Occasion::on)
                        .filter(day -> YearMonth.from(day).equals(month))
                        .mapToInt(day -> day.getDayOfMonth())
                        .toArray();
        return new Rhythm(Spacing.of(request, rule, client), rule.gaps(), days);
    }

    /** Days of this month on which we were in touch already; no visit goes there. */
    int contactDays() {
        return spacing.contactDays();
    }

    /** All of it: the sum of the four below. */
    int cost(int days) {
        int left = days | contactDays();
        if (left == 0) {
            return 0;
        }
        int earlier = Integer.numberOfTrailingZeros(left);
        int cost = first[earlier];
        for (left &= left - 1; left != 0; left &= left - 1) {
            int day = Integer.numberOfTrailingZeros(left);
            cost += between[day - earlier];
            earlier = day;
        }
        return occasions.length == 0 ? cost : cost + occasions(days);
    }

    int spacing(int days) {
        return spacing.cost(days);
    }

    int tooSoon(int days) {
        int cost = 0;
        int earlier = spacing.dayBefore();
        for (int left = days | contactDays(); left != 0; left &= left - 1) {
            int day = Integer.numberOfTrailingZeros(left);
            cost += earlier == Spacing.UNKNOWN ? 0 : gaps.tooShortBy(day - earlier);
            earlier = day;
        }
        return SoftRule.TOO_SOON.cost() * cost;
    }

    int tooLate(int days) {
        int cost = 0;
        int earlier = spacing.dayBefore();
        for (int left = days | contactDays(); left != 0; left &= left - 1) {
            int day = Integer.numberOfTrailingZeros(left);
            cost += earlier == Spacing.UNKNOWN ? 0 : late(day - earlier);
            earlier = day;
        }
        return SoftRule.TOO_LATE.cost() * cost;
    }

    /** After the day is twice as bad as before it; nothing planned at all costs elsewhere. */
    int occasions(int days) {
        int all = days | contactDays();
        int cost = 0;
        for (int occasion : occasions) {
            cost += all == 0 ? 0 : off(all, occasion);
        }
        return SoftRule.OCCASION.cost() * cost;
    }

    private static int off(int days, int occasion) {
        int nearest = MOST_OFF;
        for (int left = days; left != 0; left &= left - 1) {
            int day = Integer.numberOfTrailingZeros(left);
            nearest = Math.min(nearest, day <= occasion ? occasion - day : 2 * (day - occasion));
        }
        return nearest;
    }
}
