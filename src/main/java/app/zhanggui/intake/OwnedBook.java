package app.zhanggui.intake;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.purchase.OwnedItem;
import app.zhanggui.purchase.OwnedItemStore;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.text.Message;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 保有商品: what customers have and use, with its number and warranty (S4-35). */
final class OwnedBook implements EntryBook {
    private static final Pattern RIVAL = Pattern.compile("别|他|竞|对手|(?i)rival");

    private static final Pattern NOBODY =
            Pattern.compile("(?i)(还|暂|目前|现在)?(没有?|无|未)(购买?|买|装|用)?|不用|否|none|no");

    private final OwnedItemStore store;

    OwnedBook(OwnedItemStore store) {
        this.store = store;
    }

    @Override
    public Entry read(EntryCells cells, CustomerCard card) {
        OwnedItem item =
                new OwnedItem(
                        0,
                        card.id(),
                        cells.must(ListField.GOODS, Purchase.LONGEST_GOODS),
                        cells.text(ListField.BRAND, OwnedItem.LONGEST),
                        seller(cells.text(ListField.SELLER)),
                        cells.day(ListField.BOUGHT_ON),
                        cells.text(ListField.SERIAL_NO, OwnedItem.LONGEST),
                        cells.day(ListField.WARRANTY_END));
        return new Entry(
                key(item),
                Entry.shown(item.boughtOn()),
                Entry.said(
                        item.goods(),
                        item.brand(),
                        item.serialNo(),
                        Entry.shown(item.warrantyEnd())),
                changes -> store.add(changes, item));
    }

    private static OwnedItem.Seller seller(String said) {
        if (NOBODY.matcher(said).matches()) {
            throw new EntryCells.Unread(Message.of("intake.entries.notOwned", said));
        }
        return RIVAL.matcher(said).find() ? OwnedItem.Seller.RIVAL : OwnedItem.Seller.OURS;
    }

    @Override
    public Stream<List<Object>> standing(List<CustomerCard> cards) {
        return store.of(cards.stream().map(CustomerCard::id).toList()).values().stream()
                .flatMap(List::stream)
                .map(OwnedBook::key);
    }

    private static List<Object> key(OwnedItem item) {
        return List.of(
                item.customer(),
                Entry.bare(item.goods()),
                Entry.bare(item.brand()),
                item.seller(),
                item.boughtOn(),
                Entry.bare(item.serialNo()),
                item.warrantyEnd());
    }
}
