package app.zhanggui.customer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a customer stands with the shop (S4-07, S4-08, S4-27, S4-31, S4-32).
 *
 * @param prospectGrade 潜在等级 1 甲 to 3 丙, of potential customers only
 * @param resumeDate when a deferred prospect comes back by itself
 */
public record Standing(
        Optional<Level> level,
        Relationship relationship,
        Optional<ProspectClass> prospectClass,
        Optional<Integer> prospectGrade,
        Optional<LocalDate> resumeDate,
        boolean keyCustomer) {
    public static final Standing UNGRADED =
            new Standing(
                    Optional.empty(),
                    Relationship.EXISTING,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);

    public Standing {
        prospectGrade.ifPresent(
                grade -> {
                    if (grade < 1 || grade > 3) {
                        throw new IllegalArgumentException("prospect grade " + grade);
                    }
                });
    }

    public Standing withLevel(Optional<Level> changed) {
        return new Standing(
                changed, relationship, prospectClass, prospectGrade, resumeDate, keyCustomer);
    }

    public Standing withRelationship(Relationship changed) {
        return new Standing(level, changed, prospectClass, prospectGrade, resumeDate, keyCustomer);
    }

    /** Followed up otherwise, from a day on if it is deferred. */
    public Standing withProspect(
            Optional<ProspectClass> changed, Optional<LocalDate> changedResumeDate) {
        return new Standing(
                level, relationship, changed, prospectGrade, changedResumeDate, keyCustomer);
    }

    public Standing withProspectGrade(Optional<Integer> changed) {
        return new Standing(level, relationship, prospectClass, changed, resumeDate, keyCustomer);
    }

    public Standing withKeyCustomer(boolean changed) {
        return new Standing(level, relationship, prospectClass, prospectGrade, resumeDate, changed);
    }
}
