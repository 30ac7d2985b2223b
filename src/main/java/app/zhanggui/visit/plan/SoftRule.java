package app.zhanggui.visit.plan;

import app.zhanggui.text.Message;

/** What makes one good month better than another, and what a breach of it costs. */
public enum SoftRule {
    /** Few regions in a half-day (S4-15). */
    REGION_PER_HALF_DAY(10),
    /** Few regions in a day. */
    REGION_PER_DAY(4),
    /** Contacts of a customer evenly apart, counted from the last one (S3-10); a day squared. */
    SPACING(2),
    /** The weekday the customer likes (S2-30). */
    WISHED_DAY(5),
    /** The half-day the customer likes. */
    WISHED_HALF(3),
    /** The half-day that suits the class, where the customer wishes for none (S4-03). */
    CLASS_HALF(2),
    /** No two contacts closer than the rule allows; times the days missing (S3-10). */
    TOO_SOON(6),
    /** No two contacts further apart than the rule allows; times the days too many (S3-10). */
    TOO_LATE(3),
    /** A contact near payments to collect, open complaints and birthdays; times the days off. */
    OCCASION(3),
    /** No half-day crowded while another is empty; the load squared. */
    BALANCE(1),
    /** Planned anew, a visit stays on its day. */
    SAME_DAY_AS_BEFORE(32),
    /** Planned anew, a visit stays in its half-day. */
    SAME_HALF_AS_BEFORE(12),
    /** Everybody due finds a place, the weightier class first; times the weight of the class. */
    PLACED(1000),
    /** Prospects get their share of the visits; times the visits missing (S4-06). */
    PROSPECT_SHARE(4000),
    /** Where some must go without, nobody goes without often; the number missing squared. */
    SHARED_LACK(20);

    private final int cost;

    SoftRule(int cost) {
        this.cost = cost;
    }

    int cost() {
        return cost;
    }

    public Message label() {
        return Message.of("visit.soft." + this);
    }
}
