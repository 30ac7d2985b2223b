package app.zhanggui.customer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a customer stands with the shop (S4-07, S4-08, S4-11, S4-27, S4-31 to S4-33, S2-07).
 *
 * @param prospectGrade 潜在等级 1 甲 to 3 丙, of potential customers only
 * @param resumeDate when a deferred prospect comes back by itself
 * @param enthusiasm 热心程度 1 to 5, 5 the keenest
 * @param yearTarget one of those the shop wants to win this year
 */
public record Standing(
        Optional<Level> level,
        Relationship relationship,
        Optional<ProspectClass> prospectClass,
        Optional<Integer> prospectGrade,
        Optional<LocalDate> resumeDate,
        boolean keyCustomer,
        Optional<DeckType> deck,
        Optional<Integer> enthusiasm,
        boolean yearTarget) {
    static final int LAST_GRADE = 3;
    static final int MOST_ENTHUSIASM = 5;

    public static final Standing UNGRADED =
            new Standing(
                    Optional.empty(),
                    Relationship.EXISTING,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    false);

    public Standing {
        prospectGrade.ifPresent(grade -> require(grade, LAST_GRADE));
        enthusiasm.ifPresent(grade -> require(grade, MOST_ENTHUSIASM));
    }

    private static void require(int grade, int highest) {
        if (grade < 1 || grade > highest) {
            throw new IllegalArgumentException(grade + " of 1 to " + highest);
        }
    }

    public Standing withLevel(Optional<Level> changed) {
        return new Standing(
                changed,
                relationship,
                prospectClass,
                prospectGrade,
                resumeDate,
                keyCustomer,
                deck,
                enthusiasm,
                yearTarget);
    }

    public Standing withRelationship(Relationship changed) {
        return new Standing(
                level,
                changed,
                prospectClass,
                prospectGrade,
                resumeDate,
                keyCustomer,
                deck,
                enthusiasm,
                yearTarget);
    }

    /** Followed up otherwise, from a day on if it is deferred. */
    public Standing withProspect(
            Optional<ProspectClass> changed, Optional<LocalDate> changedResumeDate) {
        return new Standing(
                level,
                relationship,
                changed,
                prospectGrade,
                changedResumeDate,
                keyCustomer,
                deck,
                enthusiasm,
                yearTarget);
    }

    public Standing withProspectGrade(Optional<Integer> changed) {
        return new Standing(
                level,
                relationship,
                prospectClass,
                changed,
                resumeDate,
                keyCustomer,
                deck,
                enthusiasm,
                yearTarget);
    }

    public Standing withKeyCustomer(boolean changed) {
        return new Standing(
                level,
                relationship,
                prospectClass,
                prospectGrade,
                resumeDate,
                changed,
                deck,
                enthusiasm,
                yearTarget);
    }

    public Standing withDeck(Optional<DeckType> changed) {
        return new Standing(
                level,
                relationship,
                prospectClass,
                prospectGrade,
                resumeDate,
                keyCustomer,
                changed,
                enthusiasm,
                yearTarget);
    }

    public Standing withEnthusiasm(Optional<Integer> changed) {
        return new Standing(
                level,
                relationship,
                prospectClass,
                prospectGrade,
                resumeDate,
                keyCustomer,
                deck,
                changed,
                yearTarget);
    }

    public Standing withYearTarget(boolean changed) {
        return new Standing(
                level,
                relationship,
                prospectClass,
                prospectGrade,
                resumeDate,
                keyCustomer,
                deck,
                enthusiasm,
                changed);
    }
}
