package app.zhanggui.customer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when a card is worked with; cards in the recycle bin have no life.
 *
 * @param relationship as it is now
 */
public record CardLife(
        CustomerId customer,
        LocalDate made,
        Optional<LocalDate> archived,
        Relationship relationship) {

    /** Whether the card was there on a day and the customer not given up. */
    public boolean isThereOn(LocalDate day) {
        return !made.isAfter(day) && archived.filter(end -> !end.isAfter(day)).isEmpty();
    }
}
