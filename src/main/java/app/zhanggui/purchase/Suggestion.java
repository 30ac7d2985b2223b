package app.zhanggui.purchase;

import app.zhanggui.customer.Level;
import app.zhanggui.customer.Money;
import java.util.Optional;

/**
 * The class that a customer's amount speaks for, with all that led to it (beyond 18).
 *
 * @param rank place by amount, from 1; equal amounts have the same
 * @param share part of the whole turnover, 0 to 1
 * @param running the share of this customer and everybody before
 */
public record Suggestion(
        Account account, Level suggested, Money amount, int rank, double share, double running) {

    /** Whether it differs from the class on the card. */
    public boolean isChange() {
        return !account.level().equals(Optional.of(suggested));
    }
}
