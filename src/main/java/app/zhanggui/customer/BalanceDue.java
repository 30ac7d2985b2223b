package app.zhanggui.customer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 该收的钱: a customer who owes something, and the next day on which it is settled by the owner's own
 * words on the card (S4-14). Whether it was paid since is not known here: the balance says it.
 *
 * @param on the next 收款日, or else 付款日
 */
public record BalanceDue(CardLine card, Money balance, LocalDate on) {
    /** A week ahead is time to call. */
    private static final int DAYS_AHEAD = 7;

    private static final List<CardField> DAYS =
            List.of(CardField.COLLECTION_DAY, CardField.PAYMENT_DAY);

    /** What is settled within a week, the soonest first, then the most. */
    public static List<BalanceDue> near(Collection<CardLine> cards, LocalDate today) {
        return cards.stream()
                .flatMap(card -> of(card, today).stream())
                .filter(due -> due.daysAhead(today) <= DAYS_AHEAD)
                .sorted(
                        Comparator.comparing(BalanceDue::on)
                                .thenComparing(BalanceDue::balance, Comparator.reverseOrder()))
                .toList();
    }

    private static Optional<BalanceDue> of(CardLine card, LocalDate today) {
        return card.customer()
                .trade()
                .balance()
                .filter(balance -> balance.fen() > 0)
                .flatMap(
                        balance ->
                                words(card)
                                        .flatMap(words -> PaymentDay.read(words).stream())
                                        .findFirst()
                                        .map(
                                                day ->
                                                        new BalanceDue(
                                                                card, balance, day.next(today))));
    }

    private static Stream<String> words(CardLine card) {
        return DAYS.stream().map(card.customer()::fact).filter(words -> !words.isBlank());
    }

    /** The owner's words for that day: 每月25日. */
    public String dayInWords() {
        return words(card)
                .filter(words -> PaymentDay.read(words).isPresent())
                .findFirst()
                .orElse("");
    }

    /** 0 is today. */
    public int daysAhead(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(today, on);
    }
}
