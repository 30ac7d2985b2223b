package app.zhanggui.customer;

import app.zhanggui.sheet.SheetCell;
import app.zhanggui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 往来记录: the seven parts of each talk and what comes next, one row a talk (S0-21). */
public final class TalkSheet implements SideSheet.Source {
    private final TalkStore store;
    private final Texts texts;

    public TalkSheet(TalkStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public SideSheet of(List<CustomerCard> cards) {
        Map<CustomerId, List<ContactRecord>> talks =
                store.of(cards.stream().map(CustomerCard::id).toList());
        List<List<SheetCell>> rows = new ArrayList<>();
        for (CustomerCard card : cards) {
            talks.getOrDefault(card.id(), List.of()).forEach(talk -> rows.add(row(card, talk)));
        }
        return new SideSheet(
                "talks",
                texts.get("customer.export.talks"),
                SideSheet.header(texts, texts.get("customer.export.talkColumns")),
                rows);
    }

    private List<SheetCell> row(CustomerCard card, ContactRecord talk) {
        return SideSheet.Line.of(card)
                .day(talk.on())
                .text(texts.get("customer.channel." + talk.channel()))
                .text(talk.person())
                .text(talk.purpose())
                .text(talk.place())
                .text(talk.frequency())
                .text(talk.content())
                .text(talk.evaluation())
                .day(talk.nextOn())
                .text(talk.nextNote())
                .cells();
    }
}
