package app.zhanggui.purchase;

import app.zhanggui.customer.Money;
import java.util.List;
import java.util.Optional;

/**
 * What the purchases of one customer come to, worked out each time it is asked for.
 *
 * @param rhythm nothing if nothing was ever bought
 */
public record Buying(
        List<Purchase> purchases, Optional<Rhythm> rhythm, List<Favourite> favourites) {
    private static final int FAVOURITES = 3;

    /**
     * How often and how much within some days.
     *
     * @param times days of buying
     * @param total refunds taken off
     */
    public record Sum(int times, Money total) {
        /** What one day of buying brings, to the fen; nothing before the first. */
        public Optional<Money> average() {
            return times == 0
                    ? Optional.empty()
                    : Optional.of(new Money(Math.round((double) total.fen() / times)));
        }
    }

    public static Buying of(List<Purchase> purchases) {
        int[] days =
                purchases.stream()
                        .filter(one -> !one.isRefund())
                        .mapToInt(one -> (int) one.on().toEpochDay())
                        .sorted()
                        .toArray();
        return new Buying(
                List.copyOf(purchases),
                days.length == 0 ? Optional.empty() : Optional.of(Rhythm.of(days)),
                Favourite.among(purchases, FAVOURITES));
    }

    public Sum within(Span span) {
        List<Purchase> some = purchases.stream().filter(one -> span.has(one.on())).toList();
        long times =
                some.stream().filter(one -> !one.isRefund()).map(Purchase::on).distinct().count();
        long fen = some.stream().mapToLong(one -> one.amount().fen()).sum();
        return new Sum((int) times, new Money(fen));
    }
}
