package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.Optional;

/**
 * What a column's heading says.
 *
 * @param field the field it means; empty if it means none of ours or is unknown
 * @param rank 1 said plainly, 2 and 3 give way to a plainer column for the same field
 * @param known whether the heading was understood at all, be it as none of our fields
 * @param unit what it says its numbers count
 * @param lunar whether it says its dates are of the lunar calendar
 * @param part which part of the value it holds, where people cut one in two
 */
record Heading(
        String text,
        Optional<CardField> field,
        int rank,
        boolean known,
        Unit unit,
        boolean lunar,
        Part part) {
    /** Parts that are put together again in order. */
    enum Part {
        WHOLE,
        FIRST,
        LAST
    }

    boolean means(CardField wanted) {
        return field.filter(wanted::equals).isPresent();
    }
}
