package app.zhanggui.purchase;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.SideSheet;
import app.zhanggui.sheet.SheetCell;
import app.zhanggui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 保有商品: what each customer has and uses, with its warranty, one row a piece (S4-35). */
public final class OwnedSheet implements SideSheet.Source {
    private final OwnedItemStore store;
    private final Texts texts;

    public OwnedSheet(OwnedItemStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public SideSheet of(List<CustomerCard> cards) {
        Map<CustomerId, List<OwnedItem>> items =
                store.of(cards.stream().map(CustomerCard::id).toList());
        List<List<SheetCell>> rows = new ArrayList<>();
        for (CustomerCard card : cards) {
            items.getOrDefault(card.id(), List.of()).forEach(item -> rows.add(row(card, item)));
        }
        return new SideSheet(
                "owned",
                texts.get("purchase.owned.sheet"),
                SideSheet.header(texts, texts.get("purchase.owned.columns")),
                rows);
    }

    private List<SheetCell> row(CustomerCard card, OwnedItem item) {
        return SideSheet.Line.of(card)
                .text(item.goods())
                .text(item.brand())
                .text(texts.get("purchase.owned.seller." + item.seller()))
                .day(item.boughtOn())
                .text(item.serialNo())
                .day(item.warrantyEnd())
                .cells();
    }
}
