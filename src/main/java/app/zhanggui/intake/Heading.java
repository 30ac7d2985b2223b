package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.Optional;

/**
 * What a column's heading says.
 *
 * @param field the field it means; empty if it means none of ours or is unknown
 * @param rank how plainly, as in {@link Rank}
 * @param known whether the heading was understood at all, be it as none of our fields
 * @param person which contact person it says it is about, counted from 1; 0 if it does not say
 * @param number the number at its end, as in 电话2; 0 if there is none
 * @param unit what it says its numbers count
 * @param lunar whether it says its dates are of the lunar calendar
 * @param part which part of the value it holds, where people cut one in two
 */
record Heading(
        String text,
        Optional<CardField> field,
        int rank,
        boolean known,
        int person,
        int number,
        Unit unit,
        boolean lunar,
        Part part) {
    /** Parts that are put together again in order, and what a person is. */
    enum Part {
        WHOLE,
        FIRST,
        LAST,
        /** 职位: no field of the customer, but of a contact person. */
        ROLE
    }

    boolean means(CardField wanted) {
        return field.filter(wanted::equals).isPresent();
    }

    /** Whether it was understood, and by more than its last word. */
    boolean isPlain() {
        return known && rank != Rank.BY_LAST_WORD;
    }

    /** The same words, of another field, as its values say. */
    Heading as(CardField other) {
        return new Heading(
                text, Optional.of(other), Rank.LESSER, known, person, number, unit, lunar, part);
    }

    /** The same meaning, said in other words. */
    Heading saidAs(String words) {
        return new Heading(words, field, rank, known, person, number, unit, lunar, part);
    }

    /** The same meaning, to be asked about. */
    Heading asGuess() {
        return new Heading(
                text, field, Rank.BY_LAST_WORD, known, person, number, unit, lunar, part);
    }

    /** The same words, of somebody or something else than a customer. */
    Heading asNothing() {
        return new Heading(
                text, Optional.empty(), Rank.NONE_OF_OURS, true, 0, 0, unit, lunar, Part.WHOLE);
    }

    /** Which of several of its kind the heading says it is, counted from 1; 0 if it does not. */
    int which() {
        return Math.max(person, number);
    }
}
