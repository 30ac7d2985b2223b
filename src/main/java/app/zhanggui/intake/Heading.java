package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.Optional;

/**
 * What a column's heading says.
 *
 * @param field the field it means; empty if it means none of ours or is unknown
 * @param rank 1 said plainly, 2 and 3 give way to a plainer column for the same field, 4 is only
 *     told by its last word
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
    /** Only its last word is ours. */
    static final int BY_LAST_WORD = 4;

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

    /** The same words, of another field, as its values say. */
    Heading as(CardField other) {
        return new Heading(text, Optional.of(other), 2, known, person, number, unit, lunar, part);
    }

    /** Which of several of its kind the heading says it is, counted from 1; 0 if it does not. */
    int which() {
        return Math.max(person, number);
    }
}
