package app.zhanggui.shell;

import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.ui.CardPapers;
import app.zhanggui.customer.ui.CardStores;
import app.zhanggui.customer.ui.CardTab;
import app.zhanggui.customer.ui.CardsActions;
import app.zhanggui.customer.ui.CardsView;
import app.zhanggui.customer.ui.CardsViewModel;
import app.zhanggui.customer.ui.ExportView;
import app.zhanggui.customer.ui.ExportViewModel;
import app.zhanggui.customer.ui.PaperView;
import app.zhanggui.customer.ui.ViewsViewModel;
import app.zhanggui.ui.ScreenThread;
import java.util.List;

/** Makes what shows cards: their screen, and the question of what is exported of them. */
final class CardScreen {
    private CardScreen() {}

    /**
     * @param tabs what other rooms add to a card, in the order of its tabs
     */
    static CardsView of(
            Wiring house,
            Desk desk,
            CardIndex index,
            PaperView paper,
            CardsActions actions,
            List<CardTab> tabs) {
        Stores stores = house.stores();
        CardsViewModel model =
                new CardsViewModel(
                        cardStores(stores), index, desk.layers(), desk.jobs(), new ScreenThread());
        ViewsViewModel views =
                new ViewsViewModel(
                        stores.needles(), model, desk.jobs(), desk.settings(), new ScreenThread());
        CardPapers papers =
                new CardPapers(
                        house.papers(desk.texts()).card(),
                        stores.customers(),
                        stores.talks(),
                        desk.texts());
        return new CardsView(
                desk.texts(),
                model,
                views,
                stores.customers(),
                desk.layers(),
                desk.clock(),
                new CardsView.Manner(desk.settings(), desk.settings()::calm),
                new CardsView.Printing(papers, paper),
                actions,
                tabs);
    }

    private static CardStores cardStores(Stores stores) {
        return new CardStores(
                stores.customers(),
                stores.history(),
                stores.lives(),
                stores.bin(),
                stores.fields(),
                stores.attachments(),
                stores.talks(),
                stores.promises());
    }

    /**
     * Asks what of these cards is exported, and where to.
     *
     * @param filterWords what the list was narrowed by, for the register
     */
    static void export(Wiring house, Desk desk, List<CustomerId> customers, String filterWords) {
        Stores stores = house.stores();
        ExportViewModel model =
                new ExportViewModel(
                                stores.customers(),
                                stores.fields()::all,
                                house.sides(desk.texts()),
                                desk.texts(),
                                desk.jobs(),
                                desk.layers(),
                                desk.settings())
                        .noting(stores.accesses(), filterWords);
        model.begin(
                customers,
                () -> desk.layers().show(new ExportView(desk.texts(), model, desk.layers())));
    }
}
