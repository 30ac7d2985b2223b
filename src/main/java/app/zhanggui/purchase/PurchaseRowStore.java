package app.zhanggui.purchase;

import static app.zhanggui.db.schema.Tables.PURCHASE;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Money;
import app.zhanggui.db.schema.tables.records.PurchaseRecord;
import java.util.Optional;

/** A purchase's way to and from its row. */
final class PurchaseRowStore {
    private PurchaseRowStore() {}

    static Purchase purchase(PurchaseRecord row) {
        return new Purchase(
                new PurchaseId(row.getId()),
                new CustomerId(row.getCustomerId()),
                row.getBoughtOn(),
                row.getGoods(),
                Optional.ofNullable(row.getQuantity())
                        .map(many -> new Measure(many, row.getUnit())),
                Optional.ofNullable(row.getPrice()).map(UnitPrice::new),
                new Money(row.getAmount()),
                row.getOrderNo(),
                row.getNote());
    }

    static PurchaseRecord row(Purchase purchase) {
        PurchaseRecord row = PURCHASE.newRecord();
        if (!purchase.id().isNew()) {
            row.setId(purchase.id().value());
        }
        row.setCustomerId(purchase.customer().value());
        row.setBoughtOn(purchase.on());
        row.setGoods(purchase.goods());
        row.setQuantity(purchase.measure().map(Measure::value).orElse(null));
        row.setUnit(purchase.measure().map(Measure::unit).orElse(""));
        row.setPrice(purchase.price().map(UnitPrice::yuan).orElse(null));
        row.setAmount(purchase.amount().fen());
        row.setOrderNo(purchase.orderNo());
        row.setNote(purchase.note());
        return row;
    }
}
