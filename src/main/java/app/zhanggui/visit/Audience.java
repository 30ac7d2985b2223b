package app.zhanggui.visit;

import app.zhanggui.customer.Level;
import app.zhanggui.customer.ProspectClass;
import app.zhanggui.customer.Relationship;
import app.zhanggui.customer.Standing;
import app.zhanggui.text.Message;
import java.time.LocalDate;
import java.util.Locale;

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
    /** Prospects put off; from the month of resumption on they count by their grade. */
    DEFERRED(1),
    /** Prospects of the third class, not to be given up. */
    KEPT(2);

    private static final int LOWEST_GRADE = 3;

    private final int weight;

    Audience(int weight) {
        this.weight = weight;
    }

    /**
     * Whose rule a customer follows in a month: a prospect put off comes back by itself once the
     * day of resumption lies within the month (S4-07).
     */
    public static Audience of(Standing standing, LocalDate monthEnd) {
        if (!isProspect(standing)) {
            return valueOf(standing.level().orElse(Level.C).name());
        }
        return switch (standing.prospectClass().orElse(ProspectClass.CONTINUE)) {
            case KEEP -> KEPT;
            case DEFER -> isBackBy(standing, monthEnd) ? byGrade(standing) : DEFERRED;
            case CONTINUE -> byGrade(standing);
        };
    }

    /** Whether a customer is a prospect that is to be left alone for a while. */
    static boolean isPutOff(Standing standing) {
        return isProspect(standing)
                && standing.prospectClass().filter(ProspectClass.DEFER::equals).isPresent();
    }

    private static boolean isProspect(Standing standing) {
        return standing.relationship() == Relationship.POTENTIAL
                || standing.relationship() == Relationship.LIKELY
                        && standing.prospectClass().isPresent();
    }

    private static boolean isBackBy(Standing standing, LocalDate day) {
        return standing.resumeDate().filter(resume -> !resume.isAfter(day)).isPresent();
    }

    private static Audience byGrade(Standing standing) {
        return switch (standing.prospectGrade().orElse(LOWEST_GRADE)) {
            case 1 -> PROSPECT_1;
            case 2 -> PROSPECT_2;
            default -> PROSPECT_3;
        };
    }

    /** In an over-full month the lighter one gives way. */
    public int weight() {
        return weight;
    }

    public boolean isProspect() {
        return this != A && this != B && this != C;
    }

    /** What its letter is drawn in, on paper and on the screen; prospects share one. */
    public String style() {
        return isProspect() ? "q" : name().toLowerCase(Locale.ROOT);
    }

    public Message label() {
        return Message.of("visit.audience." + this);
    }
}
