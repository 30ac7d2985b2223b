package app.zhanggui.visit;

import app.zhanggui.text.Message;

/**
 * The customers that share a frequency rule: a level of those we trade with, or a grade of those we
 * might (S4-04, S4-08). A customer without a level counts as C, a prospect without a grade as the
 * lowest.
 */
public enum Audience {
    A(8),
    B(7),
    C(5),
    /** Prospects to go on visiting, grade 甲. */
    PROSPECT_1(6),
    PROSPECT_2(4),
    PROSPECT_3(3),
    /** Prospects put off; after their day of resumption they count by their grade. */
    DEFERRED(1),
    /** Prospects of the third class, not to be given up. */
    KEPT(2);

    private final int weight;

    Audience(int weight) {
        this.weight = weight;
    }

    /** In an over-full month the lighter one gives way. */
    public int weight() {
        return weight;
    }

    public boolean isProspect() {
        return this != A && this != B && this != C;
    }

    public Message label() {
        return Message.of("visit.audience." + this);
    }
}
