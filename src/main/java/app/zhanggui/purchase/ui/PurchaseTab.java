package app.zhanggui.purchase.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.ui.CardTab;
import app.zhanggui.purchase.OwnedItemStore;
import app.zhanggui.purchase.PurchaseStore;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Notices;
import app.zhanggui.ui.ScreenThread;
import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** 购买 on the card: written down at the top, summed up below, and all of it in rows. */
public final class PurchaseTab implements CardTab {
    /** What the tab reads and writes. */
    public record Stores(PurchaseStore purchases, OwnedItemStore owned, CustomerStore customers) {}

    private final PurchaseStore store;
    private final Texts texts;
    private final PurchasesViewModel model;
    private final PurchaseRowsView rows;
    private final OwnedViewModel ownedModel;
    private final OwnedView owned;
    private final VBox body = new VBox();

    public PurchaseTab(Stores stores, Texts texts, Notices notices, Clock clock) {
        store = stores.purchases();
        this.texts = texts;
        model =
                new PurchasesViewModel(
                        store, stores.customers(), notices, clock, new ScreenThread());
        ownedModel = new OwnedViewModel(stores.owned(), notices, clock, new ScreenThread());
        owned = new OwnedView(texts, ownedModel);
        PurchaseWords words = new PurchaseWords(texts, clock);
        rows = new PurchaseRowsView(texts, words, model);
        body.getStyleClass().add("purchase-tab");
        LookView.dress(body);
        body.getChildren()
                .addAll(
                        new ProspectView(texts, model),
                        new PurchaseFormView(texts, model),
                        new BuyingView(texts, words, model),
                        rows,
                        owned);
    }

    /** 购买, with how many lines the log has. */
    @Override
    public String title(CustomerId customer) {
        int all = store.count(customer);
        return all == 0 ? texts.get("purchase.tab") : texts.get("purchase.tab.count", all);
    }

    @Override
    public void onTitleChange(Runnable told) {
        store.onChange(() -> new ScreenThread().execute(told));
    }

    /** The same node for every card; it shows the customer it was asked for last. */
    @Override
    public Node node(CustomerId customer) {
        boolean other = !customer.equals(model.customer());
        model.open(customer);
        if (other) {
            ownedModel.open(customer);
            owned.startAgain();
            rows.startAgain();
        }
        return body;
    }
}
