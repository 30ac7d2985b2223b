package app.zhanggui.visit.plan;

import app.zhanggui.visit.Client;
import app.zhanggui.visit.Gaps;
import app.zhanggui.visit.Occasion;
import app.zhanggui.visit.PlanRequest;
import app.zhanggui.visit.VisitRules;
import java.time.YearMonth;

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

    private final Spacing spacing;
    private final Gaps gaps;
    private final int[] occasions;

    private Rhythm(Spacing spacing, Gaps gaps, int[] occasions) {
        this.spacing = spacing;
        this.gaps = gaps;
        this.occasions = occasions;
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

    /** All of it. */
    int cost(int days) {
        return spacing(days) + tooSoon(days) + tooLate(days) + occasions(days);
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
            int late = earlier == Spacing.UNKNOWN ? 0 : gaps.tooLongBy(day - earlier);
            cost += Math.min(MOST_LATE, late);
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
