package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.Optional;

/**
 * What the words of a heading mean.
 *
 * @param field empty if they mean none of ours
 * @param rank how plainly, as in {@link Rank}
 * @param person which contact person they are about, counted from 1; 0 if they do not say
 * @param number the number at their end; 0 if there is none
 */
record Meaning(Optional<CardField> field, int rank, int person, int number) {
    /** Understood, and none of our fields. */
    static final Meaning NOTHING = new Meaning(Optional.empty(), Rank.NONE_OF_OURS, 0, 0);

    static Meaning of(CardField field, int rank) {
        return new Meaning(Optional.of(field), rank, 0, 0);
    }

    boolean isOurs() {
        return rank != Rank.NONE_OF_OURS;
    }

    boolean is(CardField wanted) {
        return field.filter(wanted::equals).isPresent();
    }

    /** The same said less plainly, so that it gives way to another column. */
    Meaning lesser(int by) {
        return isOurs() ? new Meaning(field, rank + by, person, number) : this;
    }

    /** The same as a guess, to be asked about. */
    Meaning guessed() {
        return isOurs() ? new Meaning(field, Rank.BY_LAST_WORD, 0, 0) : this;
    }

    Meaning of(int which) {
        return new Meaning(field, rank, which, number);
    }

    Meaning numbered(int which) {
        return new Meaning(field, rank, person, which);
    }
}
