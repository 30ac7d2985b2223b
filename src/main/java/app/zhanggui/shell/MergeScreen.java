package app.zhanggui.shell;

import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.ui.MergeView;
import app.zhanggui.customer.ui.MergeViewModel;
import app.zhanggui.customer.ui.TwinList;
import app.zhanggui.text.Message;
import app.zhanggui.ui.ScreenThread;
import app.zhanggui.visit.VisitStore;
import java.util.List;

/** Makes the screen that finds cards of one customer and makes them one. */
final class MergeScreen {
    private MergeScreen() {}

    static MergeView of(Stores stores, Desk desk, CardIndex index, Runnable leave) {
        TwinList twins = new TwinList(index, stores.merges(), new ScreenThread());
        MergeViewModel model =
                new MergeViewModel(
                        stores.merges(),
                        stores.fields()::all,
                        twins,
                        desk.jobs(),
                        desk.layers(),
                        customers -> visitsOnOneDay(stores.visits(), customers));
        return new MergeView(desk.texts(), model, leave);
    }

    /** What the month's plan would not allow once these customers are one. */
    private static List<Message> visitsOnOneDay(VisitStore visits, List<CustomerId> customers) {
        return visits.daysOfSeveral(customers).stream()
                .map(day -> Message.of("shell.merge.visits", day.toString()))
                .toList();
    }
}
