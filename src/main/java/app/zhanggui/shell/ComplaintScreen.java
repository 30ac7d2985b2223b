package app.zhanggui.shell;

import app.zhanggui.complaint.ui.ComplaintTab;
import app.zhanggui.complaint.ui.ComplaintsView;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.ui.AttachmentsView;
import app.zhanggui.customer.ui.AttachmentsViewModel;
import app.zhanggui.customer.ui.PaperView;
import app.zhanggui.ui.ScreenThread;
import java.util.function.Consumer;

/** Makes what shows complaints: their screen and the tab of a card. */
final class ComplaintScreen {
    private ComplaintScreen() {}

    static ComplaintsView of(
            Wiring house, Desk desk, PaperView paper, Consumer<CustomerId> openCard) {
        Stores stores = house.stores();
        return new ComplaintsView(
                new ComplaintsView.Stores(
                        stores.complaints(),
                        stores.complaintTargets(),
                        stores.suggestions(),
                        stores.customers(),
                        stores.accesses()),
                desk.texts(),
                desk.jobs(),
                new ComplaintsView.Windows(desk.layers(), desk.layers(), desk.settings()),
                new ComplaintsView.Papers(house.papers(desk.texts()).complaint(), paper),
                photos(stores, desk),
                openCard,
                desk.clock());
    }

    /** The complaints and suggestions on a customer's card. */
    static ComplaintTab tab(Stores stores, Desk desk, ComplaintTab.Ways ways) {
        return new ComplaintTab(
                new ComplaintTab.Stores(stores.complaints(), stores.suggestions()),
                desk.texts(),
                desk.jobs(),
                desk.clock(),
                ways);
    }

    private static ComplaintsView.Photos photos(Stores stores, Desk desk) {
        AttachmentsViewModel model =
                new AttachmentsViewModel(
                        stores.attachments(), desk.jobs(), desk.layers(), new ScreenThread());
        return new ComplaintsView.Photos(
                model, new AttachmentsView(desk.texts(), model, desk.layers(), desk.layers()));
    }
}
