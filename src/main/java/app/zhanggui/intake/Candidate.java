package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.Optional;

/** A column on its way to being matched. */
final class Candidate {
    private static final double HALF = 0.5;

    private final int index;
    private final Heading heading;
    private final ColumnProfile profile;
    private Optional<CardField> field = Optional.empty();
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

    Optional<CardField> field() {
        return field;
    }

    /** Whether it has its field, or is known to have none. */
    boolean isSettled() {
        return settled;
    }

    boolean isGuessed() {
        return guessed;
    }

    /** Whether the owner chose the field, now or before. */
    boolean isChosen() {
        return chosen;
    }

    boolean isFirstPart() {
        return heading.part() == Heading.Part.FIRST;
    }

    /**
     * Whether the heading names a field and the values do not speak against it: vague headings such
     * as 状态 or 分类 count only where the values are understood.
     */
    boolean claims() {
        if (heading.field().isEmpty()) {
            return false;
        }
        boolean vague = heading.rank() >= 3;
        return !vague || profile.size() == 0 || profile.fit(heading.field().get()) >= HALF;
    }

    void choose(Optional<CardField> choice) {
        if (choice != null) {
            field = choice;
            settled = true;
            chosen = true;
        }
    }

    /** Takes the field its heading names. */
    void take(CardField named) {
        field = Optional.of(named);
        settled = true;
        guessed = heading.rank() >= 3 && named != CardField.NAME;
    }

    /** Takes a field its heading does not plainly name. */
    void guess(CardField likely) {
        field = Optional.of(likely);
        settled = true;
        guessed = true;
    }

    /** Takes a guess back. */
    void withdraw() {
        field = Optional.empty();
        settled = false;
        guessed = false;
    }
}
