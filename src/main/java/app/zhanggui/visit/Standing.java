package app.zhanggui.visit;

import app.zhanggui.customer.Level;
import app.zhanggui.customer.ProspectClass;
import app.zhanggui.customer.Relationship;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a customer is to us; it decides whose frequency rule is followed.
 *
 * @param prospectGrade 1 to 3 for 甲, 乙, 丙; 3 where the card names none
 * @param resumeOn the first day a prospect put off may be visited again (S4-07)
 */
public record Standing(
        Optional<Level> level,
        Relationship relationship,
        Optional<ProspectClass> prospectClass,
        int prospectGrade,
        Optional<LocalDate> resumeOn) {
    public static final int LOWEST_GRADE = 3;

    public Standing {
        Objects.requireNonNull(level);
        Objects.requireNonNull(relationship);
        Objects.requireNonNull(prospectClass);
        Objects.requireNonNull(resumeOn);
        if (prospectGrade < 1 || prospectGrade > LOWEST_GRADE) {
            throw new IllegalArgumentException("prospect grade " + prospectGrade);
        }
    }

    /** A customer of a level whom we trade with. */
    public static Standing of(Level level) {
        return new Standing(
                Optional.of(level),
                Relationship.EXISTING,
                Optional.empty(),
                LOWEST_GRADE,
                Optional.empty());
    }

    /** A prospect to go on visiting. */
    public static Standing prospect(int grade) {
        return new Standing(
                Optional.empty(),
                Relationship.POTENTIAL,
                Optional.of(ProspectClass.CONTINUE),
                grade,
                Optional.empty());
    }

    /**
     * Whose rule is followed in a month that ends on the given day: a prospect put off comes back
     * by itself once the day of resumption lies within the month.
     */
    public Audience audience(LocalDate monthEnd) {
        if (!isProspect()) {
            return Audience.valueOf(level.orElse(Level.C).name());
        }
        return switch (prospectClass.orElse(ProspectClass.CONTINUE)) {
            case KEEP -> Audience.KEPT;
            case DEFER -> isBackBy(monthEnd) ? byGrade() : Audience.DEFERRED;
            case CONTINUE -> byGrade();
        };
    }

    /** A prospect that is to be left alone for a while. */
    public boolean isPutOff() {
        return isProspect() && prospectClass.filter(ProspectClass.DEFER::equals).isPresent();
    }

    private boolean isProspect() {
        return relationship == Relationship.POTENTIAL
                || relationship == Relationship.LIKELY && prospectClass.isPresent();
    }

    private boolean isBackBy(LocalDate day) {
        return resumeOn.isPresent() && !resumeOn.get().isAfter(day);
    }

    private Audience byGrade() {
        return switch (prospectGrade) {
            case 1 -> Audience.PROSPECT_1;
            case 2 -> Audience.PROSPECT_2;
            default -> Audience.PROSPECT_3;
        };
    }
}
