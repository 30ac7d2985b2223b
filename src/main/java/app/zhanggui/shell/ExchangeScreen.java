package app.zhanggui.shell;

import app.zhanggui.customer.Access;
import app.zhanggui.customer.AccessLog;
import app.zhanggui.customer.CardExport;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.ExportChoice;
import app.zhanggui.customer.SideSheet;
import app.zhanggui.intake.ui.EntryImportViewModel;
import app.zhanggui.intake.ui.ImportView;
import app.zhanggui.intake.ui.ImportViewModel;
import app.zhanggui.intake.ui.SalesImportViewModel;
import app.zhanggui.text.Message;
import app.zhanggui.ui.ScreenThread;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.List;

/** The screen where lists come in and all cards go out. */
final class ExchangeScreen {
    private final Wiring house;
    private final Desk desk;
    private final ImportViewModel importing;
    private final ImportView view;

    /**
     * @param showCards brings the cards to the front
     */
    ExchangeScreen(Wiring house, Desk desk, Runnable showCards) {
        this.house = house;
        this.desk = desk;
        ScreenThread screen = new ScreenThread();
        importing =
                new ImportViewModel(
                                house.intake(),
                                this::export,
                                desk.jobs(),
                                desk.layers(),
                                desk.texts())
                        .noting(house.stores().accesses())
                        .following(screen);
        view =
                new ImportView(
                        importing,
                        new SalesImportViewModel(house.sales(), desk.jobs(), desk.layers())
                                .following(screen),
                        new EntryImportViewModel(house.entries(), desk.jobs(), desk.layers())
                                .following(screen),
                        desk.texts(),
                        desk.layers(),
                        showCards);
    }

    ImportView view() {
        return view;
    }

    /** Shows what an import of the file would do; of several, of the first. */
    void read(List<Path> files) {
        importing.file().readFirst(files);
    }

    private int export(Path target, Progress progress) {
        Stores stores = house.stores();
        List<CustomerCard> all = stores.customers().cards();
        new CardExport(desk.texts())
                .write(
                        all,
                        SideSheet.filled(house.sides(desk.texts()), all),
                        ExportChoice.usual(all, stores.fields().all()),
                        target,
                        progress);
        stores.accesses()
                .note(
                        Access.Kind.EXPORT,
                        Message.of("customer.access.cards"),
                        AccessLog.Out.of(all.size(), target.toString()));
        return all.size();
    }
}
