package app.zhanggui.intake;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.text.Message;
import java.util.Optional;

/**
 * A row of a sales list and what will become of it.
 *
 * @param sheet counted from 0, among the lists of sales in the file
 * @param row counted from 0, as in the sheet
 * @param customer the name in the sheet
 * @param number the phone number in the sheet
 * @param matched the name on the card it goes to; empty if there is none
 * @param purchase of {@link CustomerId#NEW} while no card is found; empty if it cannot be read
 * @param why what keeps it out
 */
public record SalesRow(
        int sheet,
        int row,
        String customer,
        String number,
        Fate fate,
        String matched,
        Optional<Purchase> purchase,
        Optional<Message> why) {

    /** What will become of a row. */
    public enum Fate {
        /** It is written down. */
        NEW,
        /** It stands in the log, or further up in the sheet, already. */
        REPEATED,
        /** Nobody has such a card. */
        UNMATCHED,
        /** It cannot be read. */
        PROBLEM,
        /** The order was called off. */
        CALLED_OFF
    }

    static SalesRow problem(int sheet, int row, String customer, Message why) {
        return new SalesRow(
                sheet, row, customer, "", Fate.PROBLEM, "", Optional.empty(), Optional.of(why));
    }

    /** Whether it is to be mended before it can be written down. */
    boolean isLeftOut() {
        return fate == Fate.PROBLEM || fate == Fate.UNMATCHED;
    }

    SalesRow as(Fate changed, Message reason) {
        return new SalesRow(
                sheet, row, customer, number, changed, matched, purchase, Optional.of(reason));
    }

    SalesRow goingTo(CustomerId id, String name) {
        Optional<Purchase> owned = purchase.map(one -> one.withCustomer(id));
        return new SalesRow(sheet, row, customer, number, Fate.NEW, name, owned, Optional.empty());
    }
}
