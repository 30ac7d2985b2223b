package app.zhanggui.purchase;

import app.zhanggui.customer.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Goods a customer likes to buy (S0-26).
 *
 * @param times days on which they were bought
 * @param amount what was paid for them, refunds taken off
 */
public record Favourite(String goods, int times, Money amount) {
    private static final Comparator<Favourite> DEAREST_FIRST =
            Comparator.comparingInt(Favourite::times)
                    .thenComparing(Favourite::amount)
                    .reversed()
                    .thenComparing(Favourite::goods);

    /** The goods most often bought first, of equals those that brought more. */
    static List<Favourite> among(List<Purchase> purchases, int most) {
        Map<String, List<Purchase>> byGoods =
                purchases.stream()
                        .filter(one -> !one.goods().isEmpty())
                        .collect(Collectors.groupingBy(Purchase::goods));
        return byGoods.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .filter(one -> one.times() > 0)
                .sorted(DEAREST_FIRST)
                .limit(most)
                .toList();
    }

    private static Favourite of(String goods, List<Purchase> purchases) {
        Set<LocalDate> days = new HashSet<>();
        long fen = 0;
        for (Purchase one : purchases) {
            fen += one.amount().fen();
            if (!one.isRefund()) {
                days.add(one.on());
            }
        }
        return new Favourite(goods, days.size(), new Money(fen));
    }
}
