package app.zhanggui.purchase;

import app.zhanggui.customer.CustomerId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a customer has and uses, ours or a rival's (S4-33, S4-35).
 *
 * @param id 0 while it is not stored
 * @param warrantyEnd the last day of the warranty
 * @throws IllegalArgumentException if the goods are not named, or a text has no room
 */
public record OwnedItem(
        long id,
        CustomerId customer,
        String goods,
        String brand,
        Seller seller,
        Optional<LocalDate> boughtOn,
        String serialNo,
        Optional<LocalDate> warrantyEnd) {
    public static final int LONGEST = 100;

    /** Who sold it. */
    public enum Seller {
        OURS,
        RIVAL
    }

    public OwnedItem {
        goods = goods.strip();
        brand = brand.strip();
        serialNo = serialNo.strip();
        if (goods.isEmpty()
                || goods.length() > Purchase.LONGEST_GOODS
                || brand.length() > LONGEST
                || serialNo.length() > LONGEST) {
            throw new IllegalArgumentException("an owned item " + goods);
        }
    }

    /** Whether the warranty is over. */
    public boolean isOutOfWarranty(LocalDate today) {
        return warrantyEnd.filter(end -> end.isBefore(today)).isPresent();
    }
}
