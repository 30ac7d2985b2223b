package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.Optional;
import java.util.function.Predicate;

/** The columns whose headings say that they name the customer, and not one of our own shops. */
final class SaidNames {
    private static final int SOME = 3;
    private static final int MANY = 8;
    private static final double MOSTLY = 0.6;
    private static final double VERY_VARIED = 0.75;

    private final Candidates columns;

    SaidNames(Candidates columns) {
        this.columns = columns;
    }

    /** The first column of that rank: one with values before one without, a name before a login. */
    Optional<Candidate> at(int rank) {
        Predicate<Candidate> fits =
                one ->
                        one.heading().means(CardField.NAME)
                                && one.heading().rank() == rank
                                && one.profile().nobodies() < MOSTLY
                                && !isOurs(one);
        Predicate<Candidate> name = fits.and(one -> !NameHeadings.isLogin(one));
        return columns.first(name.and(one -> one.profile().size() > 0))
                .or(() -> columns.first(name))
                .or(() -> columns.first(fits));
    }

    /**
     * 店铺名称 that is the same in every row is the shop the file comes from, and 门店 in a list of
     * members the one they go to.
     */
    private boolean isOurs(Candidate one) {
        return one.profile().size() >= MANY && one.profile().isAlwaysTheSame()
                || NameHeadings.isWhereTheyGo(one)
                || NameHeadings.isWhoseTheyAre(one) && columns.any(SaidNames::isFirmOrMember)
                || isCodes(one) && columns.any(SaidNames::isNamed)
                || NameHeadings.isBranch(one)
                        && (columns.any(NameHeadings::isMember) || isOneOfFew(one));
    }

    /** 单位 or Company with the same few again and again: where several of the persons work. */
    static boolean isSharedWorkplace(Candidate one) {
        return NameHeadings.isWorkplace(one.heading().text()) && one.profile().different() < MOSTLY;
    }

    private static boolean isFirmOrMember(Candidate one) {
        boolean firm =
                one.heading().means(CardField.NAME)
                        && one.heading().rank() <= Rank.FIRM_NAME
                        && !NameHeadings.isWhoseTheyAre(one);
        return firm || NameHeadings.isMember(one);
    }

    /** Account with A0001 below it, beside Name. */
    private static boolean isCodes(Candidate one) {
        return one.profile().share(PlainValues::isCode) >= MOSTLY;
    }

    private static boolean isNamed(Candidate one) {
        return one.heading().means(CardField.NAME)
                && one.heading().rank() <= Rank.PERSON_NAME
                && one.profile().size() > 0
                && !isCodes(one);
    }

    /** Two or three shops again and again, and somebody else in every row. */
    private boolean isOneOfFew(Candidate shop) {
        return shop.profile().size() >= SOME
                && shop.profile().different() < MOSTLY
                && columns.any(
                        one ->
                                !NameHeadings.isBranch(one)
                                        && one.heading().means(CardField.NAME)
                                        && one.profile().different() > VERY_VARIED);
    }
}
