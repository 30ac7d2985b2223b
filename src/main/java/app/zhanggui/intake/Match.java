package app.zhanggui.intake;

import app.zhanggui.customer.CustomerId;
import java.util.Optional;

/**
 * Who a row may be: a card that is there, or an earlier row of the same file.
 *
 * @param card the card; empty if it is a row
 * @param row the row; of no meaning if it is a card
 * @param name of the card or in the row
 * @param number to tell it by, may be empty
 */
public record Match(
        Optional<CustomerId> card, RowKey row, Strength strength, String name, String number) {

    /** How likely it is the same customer. */
    public enum Strength {
        /** Same number and same name, or same name and region with nothing against it. */
        CERTAIN,
        /** Something is the same: the owner is asked. */
        SUSPECTED
    }

    public boolean isCertainCard() {
        return card.isPresent() && strength == Strength.CERTAIN;
    }
}
