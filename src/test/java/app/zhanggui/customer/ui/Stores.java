package app.zhanggui.customer.ui;

import app.zhanggui.customer.AttachmentStore;
import app.zhanggui.customer.CardHistoryStore;
import app.zhanggui.customer.CardLifeStore;
import app.zhanggui.customer.CustomFieldStore;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.PromiseStore;
import app.zhanggui.customer.RecycleBinStore;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.db.Database;

/** The stores of the screen of the cards, over one card file. */
final class Stores {
    private Stores() {}

    static CardStores of(Database database) {
        CustomFieldStore fields = new CustomFieldStore(database);
        return new CardStores(
                new CustomerStore(database),
                new CardHistoryStore(database, fields),
                new CardLifeStore(database),
                new RecycleBinStore(database),
                fields,
                new AttachmentStore(database),
                new TalkStore(database),
                new PromiseStore(database));
    }
}
