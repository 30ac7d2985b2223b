package app.zhanggui.customer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Money and dealings (S4-16, S4-25).
 *
 * @param balance what the customer owes
 */
public record Trade(
        Optional<Money> creditLimit,
        Optional<Money> totalAmount,
        Optional<Money> balance,
        Optional<LocalDate> firstDeal,
        Optional<LocalDate> lastDeal) {
    public static final Trade NONE =
            new Trade(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public Trade withCreditLimit(Optional<Money> changed) {
        return new Trade(changed, totalAmount, balance, firstDeal, lastDeal);
    }

    public Trade withTotalAmount(Optional<Money> changed) {
        return new Trade(creditLimit, changed, balance, firstDeal, lastDeal);
    }

    public Trade withBalance(Optional<Money> changed) {
        return new Trade(creditLimit, totalAmount, changed, firstDeal, lastDeal);
    }

    public Trade withFirstDeal(Optional<LocalDate> changed) {
        return new Trade(creditLimit, totalAmount, balance, changed, lastDeal);
    }

    public Trade withLastDeal(Optional<LocalDate> changed) {
        return new Trade(creditLimit, totalAmount, balance, firstDeal, changed);
    }
}
