package app.zhanggui.shell;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.ui.CardTab;
import app.zhanggui.purchase.ui.InsightView;
import app.zhanggui.purchase.ui.PurchaseTab;
import java.util.function.Consumer;

/** Makes what shows purchases: the screen of what they tell together and the tab of a card. */
final class PurchaseScreen {
    private PurchaseScreen() {}

    static InsightView insight(Stores stores, Desk desk, Consumer<CustomerId> openCard) {
        return new InsightView(
                new InsightView.Stores(
                        stores.customers(),
                        stores.purchases(),
                        stores.classes(),
                        stores.owned(),
                        stores.decks(),
                        stores.growth(),
                        stores.accesses()),
                desk.texts(),
                desk.clock(),
                new InsightView.Windows(desk.jobs(), desk.layers(), openCard));
    }

    static CardTab tab(Stores stores, Desk desk) {
        return new PurchaseTab(
                new PurchaseTab.Stores(stores.purchases(), stores.owned(), stores.customers()),
                desk.texts(),
                desk.layers(),
                desk.clock());
    }
}
