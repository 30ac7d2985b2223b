package app.zhanggui.customer;

import app.zhanggui.sheet.SheetCell;
import app.zhanggui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 答应的事: what each customer was promised, by when, and when it was kept (S0-14). */
public final class PromiseSheet implements SideSheet.Source {
    private final PromiseStore store;
    private final Texts texts;

    public PromiseSheet(PromiseStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public SideSheet of(List<CustomerCard> cards) {
        Map<CustomerId, List<Promise>> promises =
                store.of(cards.stream().map(CustomerCard::id).toList());
        List<List<SheetCell>> rows = new ArrayList<>();
        for (CustomerCard card : cards) {
            promises.getOrDefault(card.id(), List.of()).forEach(one -> rows.add(row(card, one)));
        }
        return new SideSheet(
                "promises",
                texts.get("customer.export.promises"),
                SideSheet.header(texts, texts.get("customer.export.promiseColumns")),
                rows);
    }

    private static List<SheetCell> row(CustomerCard card, Promise promise) {
        return SideSheet.Line.of(card)
                .day(promise.madeOn())
                .text(promise.text())
                .day(promise.dueOn())
                .day(promise.keptOn())
                .cells();
    }
}
