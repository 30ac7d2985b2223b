package app.zhanggui.customer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Money and dealings (S4-16, S4-25).
 *
 * @param balance what the customer owes
 * @param creditReviewed when the limit and the grade were last thought over
 */
public record Trade(
        Optional<Money> creditLimit,
        Optional<Money> totalAmount,
        Optional<Money> balance,
        Optional<LocalDate> firstDeal,
        Optional<LocalDate> lastDeal,
        Optional<LocalDate> creditReviewed) {
    public static final Trade NONE =
            new Trade(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** What is left of the limit, below nought where it is overdrawn; empty without a limit. */
    public Optional<Money> creditLeft() {
        long used = balance.map(Money::fen).orElse(0L);
        return creditLimit.map(limit -> new Money(limit.fen() - used));
    }

    public Trade withCreditLimit(Optional<Money> changed) {
        return new Trade(changed, totalAmount, balance, firstDeal, lastDeal, creditReviewed);
    }

    public Trade withTotalAmount(Optional<Money> changed) {
        return new Trade(creditLimit, changed, balance, firstDeal, lastDeal, creditReviewed);
    }

    public Trade withBalance(Optional<Money> changed) {
        return new Trade(creditLimit, totalAmount, changed, firstDeal, lastDeal, creditReviewed);
    }

    public Trade withFirstDeal(Optional<LocalDate> changed) {
        return new Trade(creditLimit, totalAmount, balance, changed, lastDeal, creditReviewed);
    }

    public Trade withLastDeal(Optional<LocalDate> changed) {
        return new Trade(creditLimit, totalAmount, balance, firstDeal, changed, creditReviewed);
    }

    public Trade withCreditReviewed(Optional<LocalDate> changed) {
        return new Trade(creditLimit, totalAmount, balance, firstDeal, lastDeal, changed);
    }
}
