package app.zhanggui.purchase;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing a customer bought on one day, or gave back (S4-17, S0-26).
 *
 * @param goods what it was; empty if only the amount is known
 * @param amount what was paid, which is not always price times quantity; below 0 for a refund
 * @throws IllegalArgumentException if a text is longer than the card file has room for
 */
public record Purchase(
        PurchaseId id,
        CustomerId customer,
        LocalDate on,
        String goods,
        Optional<Measure> measure,
        Optional<UnitPrice> price,
        Money amount,
        String orderNo,
        String note) {
    public static final int LONGEST_GOODS = 200;
    public static final int LONGEST_ORDER_NO = 100;
    public static final int LONGEST_NOTE = 500;

    public Purchase {
        goods = fitting(goods, LONGEST_GOODS);
        orderNo = fitting(orderNo, LONGEST_ORDER_NO);
        note = fitting(note, LONGEST_NOTE);
    }

    private static String fitting(String text, int longest) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new IllegalArgumentException("text of " + stripped.length() + " characters");
        }
        return stripped;
    }

    /** Whether it was given back; such a row is no occasion of buying. */
    public boolean isRefund() {
        return amount.fen() < 0;
    }

    public Purchase withCustomer(CustomerId changed) {
        return new Purchase(id, changed, on, goods, measure, price, amount, orderNo, note);
    }

    public Purchase withId(PurchaseId changed) {
        return new Purchase(changed, customer, on, goods, measure, price, amount, orderNo, note);
    }
}
