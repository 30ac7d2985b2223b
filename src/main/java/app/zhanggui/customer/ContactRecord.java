package app.zhanggui.customer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 接触记录: one talk with a customer and what comes next (S0-21).
 *
 * @param person whom one talked to
 * @param frequency how often the two are in touch, in the owner's words
 * @param nextOn when to be in touch again
 * @param nextNote what was promised, or to be brought
 */
public record ContactRecord(
        long id,
        CustomerId customer,
        LocalDate on,
        Channel channel,
        String person,
        String purpose,
        String place,
        String frequency,
        String content,
        String evaluation,
        Optional<LocalDate> nextOn,
        String nextNote) {

    /** A talk that says nothing of how often the two are in touch. */
    public ContactRecord(
            long id,
            CustomerId customer,
            LocalDate on,
            Channel channel,
            String person,
            String purpose,
            String place,
            String content,
            String evaluation,
            Optional<LocalDate> nextOn,
            String nextNote) {
        this(
                id,
                customer,
                on,
                channel,
                person,
                purpose,
                place,
                "",
                content,
                evaluation,
                nextOn,
                nextNote);
    }
}
