package app.zhanggui.intake;

import app.zhanggui.customer.Money;
import app.zhanggui.purchase.Purchase;

/**
 * What a list of sales comes to.
 *
 * @param amount of the rows that are written down
 * @param strangers how many of its customers have no card
 */
public record SalesFigures(Money amount, int strangers) {
    public static SalesFigures of(ListPreview<Purchase> preview) {
        long fen =
                preview.rows(ListRow.Fate.NEW).stream()
                        .mapToLong(row -> row.content().orElseThrow().amount().fen())
                        .sum();
        long strangers =
                preview.rows(ListRow.Fate.UNMATCHED).stream()
                        .map(ListRow::whose)
                        .distinct()
                        .count();
        return new SalesFigures(new Money(fen), (int) strangers);
    }
}
