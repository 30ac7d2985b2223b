package app.zhanggui.complaint;

import app.zhanggui.customer.Money;
import java.util.Optional;

/**
 * How much a customer buys, to tell whose repeated complaints weigh most (S2-10).
 *
 * @param inYear in the twelve months up to today; empty if no purchase was written down then
 * @param onCard the amount the owner wrote on the card
 */
public record Bought(Optional<Money> inYear, Optional<Money> onCard) {
    public static final Bought NOTHING_KNOWN = new Bought(Optional.empty(), Optional.empty());

    /** What was bought this year, or what the card says; 0 if neither is known. */
    Money weight() {
        return inYear.or(() -> onCard).orElse(new Money(0));
    }
}
