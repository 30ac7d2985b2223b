package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Field;
import java.util.Optional;

/** A column on its way to being matched. */
final class Candidate {
    private static final double HALF = 0.5;
    private static final int SOME = 3;
    private static final double NEARLY_ALL = 0.9;

    private final int index;
    private final Heading heading;
    private final ColumnProfile profile;
    private Optional<Field> target = Optional.empty();
    private boolean settled;
    private boolean guessed;
    private boolean chosen;

    Candidate(int index, Heading heading, ColumnProfile profile) {
        this.index = index;
        this.heading = heading;
        this.profile = profile;
    }

    int index() {
        return index;
    }

    Heading heading() {
        return heading;
    }

    ColumnProfile profile() {
        return profile;
    }

    Optional<Field> target() {
        return target;
    }

    Optional<CardField> field() {
        return target.filter(CardField.class::isInstance).map(CardField.class::cast);
    }

    boolean isFor(CardField field) {
        return field().filter(field::equals).isPresent();
    }

    /** Whether it has its target, or is known to have none. */
    boolean isSettled() {
        return settled;
    }

    boolean isGuessed() {
        return guessed;
    }

    /** Whether the owner chose the target, now or before. */
    boolean isChosen() {
        return chosen;
    }

    boolean isWhole() {
        return heading.part() == Heading.Part.WHOLE;
    }

    boolean isFirstPart() {
        return heading.part() == Heading.Part.FIRST;
    }

    boolean isLastPart() {
        return heading.part() == Heading.Part.LAST;
    }

    /** Whether something stands in the column that nobody gave a name to. */
    boolean isNameless() {
        return heading.text().isBlank() && profile.size() > 0;
    }

    /** Whether its heading says nothing, or only what its values speak against. */
    boolean isOpen() {
        boolean vague = heading.field().isPresent() && heading.rank() >= Rank.VAGUE && !claims();
        return !settled && (!heading.known() || vague);
    }

    /**
     * Whether the heading names a field and the values do not speak against it: vague headings such
     * as 状态 or 分类 count only where the values are understood.
     */
    boolean claims() {
        if (heading.field().isEmpty()) {
            return false;
        }
        boolean money = heading.field().get().type() == CardField.Type.MONEY;
        if (isInWords() && profile.counts() >= HALF || money && profile.yesOrNo() >= HALF) {
            return false;
        }
        if (heading.means(CardField.ADDRESS) && profile.share(PlainValues::isWebsite) >= HALF) {
            return false;
        }
        boolean vague = heading.rank() >= Rank.VAGUE;
        if (heading.rank() == Rank.BY_LAST_WORD && heading.means(CardField.ADDRESS)) {
            return profile.size() == 0 || profile.places() >= HALF;
        }
        return !vague || profile.size() == 0 || profile.fit(heading.field().get()) >= HALF;
    }

    /**
     * 微信 above amounts is how they paid, state above 0 and 1 no province; 省 may be given by its
     * code.
     */
    private boolean isInWords() {
        return heading.means(CardField.WECHAT) || heading.text().equalsIgnoreCase("state");
    }

    /** Whether its values are plainly something else. */
    boolean isOfContradicting(CardField field) {
        return profile.size() > 0 && profile.fit(field) < HALF;
    }

    void choose(Optional<Field> choice) {
        target = choice;
        settled = true;
        chosen = true;
    }

    /** Takes the field its heading names. */
    void take(CardField named) {
        target = Optional.of(named);
        settled = true;
        boolean ofSomebody = named == CardField.NAME && heading.rank() != Rank.BY_LAST_WORD;
        guessed = heading.rank() >= Rank.VAGUE && !ofSomebody && !isBorneOut(named);
    }

    /**
     * 分类 above A, B, C and 送货地址 above addresses: a vague word that nearly every value bears out.
     */
    private boolean isBorneOut(CardField named) {
        return heading.rank() == Rank.VAGUE
                && profile.size() >= SOME
                && profile.proof(named) >= NEARLY_ALL;
    }

    /** Is about a person, or what the owner made a field for. */
    void take(Field other) {
        target = Optional.of(other);
        settled = true;
    }

    /** Takes a field its heading does not plainly name. */
    void guess(CardField likely) {
        settle(likely, false);
    }

    /** Takes a field that is told by the columns beside it. */
    void settle(CardField told, boolean surely) {
        target = Optional.of(told);
        settled = true;
        guessed = !surely;
    }

    /** Takes a guess back. */
    void withdraw() {
        target = Optional.empty();
        settled = false;
        guessed = false;
    }
}
