package app.zhanggui.shell;

import app.zhanggui.complaint.ui.ComplaintTab;
import app.zhanggui.complaint.ui.ComplaintsView;
import app.zhanggui.customer.Access;
import app.zhanggui.customer.AccessLog;
import app.zhanggui.customer.CardExport;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.ExportChoice;
import app.zhanggui.customer.ui.AttachmentsView;
import app.zhanggui.customer.ui.AttachmentsViewModel;
import app.zhanggui.customer.ui.CardPapers;
import app.zhanggui.customer.ui.CardStores;
import app.zhanggui.customer.ui.CardTab;
import app.zhanggui.customer.ui.CardsActions;
import app.zhanggui.customer.ui.CardsView;
import app.zhanggui.customer.ui.CardsViewModel;
import app.zhanggui.customer.ui.ExportView;
import app.zhanggui.customer.ui.ExportViewModel;
import app.zhanggui.customer.ui.MergeView;
import app.zhanggui.customer.ui.MergeViewModel;
import app.zhanggui.customer.ui.PaperView;
import app.zhanggui.customer.ui.TwinList;
import app.zhanggui.customer.ui.ViewsViewModel;
import app.zhanggui.intake.ui.ImportView;
import app.zhanggui.intake.ui.ImportViewModel;
import app.zhanggui.intake.ui.ListChooserView;
import app.zhanggui.intake.ui.SalesImportViewModel;
import app.zhanggui.purchase.ui.InsightView;
import app.zhanggui.purchase.ui.PurchaseTab;
import app.zhanggui.text.Message;
import app.zhanggui.ui.ScreenThread;
import app.zhanggui.visit.plan.MonthPlanner;
import app.zhanggui.visit.ui.BeforeVisitViewModel;
import app.zhanggui.visit.ui.BoardViewModel;
import app.zhanggui.visit.ui.CalendarViewModel;
import app.zhanggui.visit.ui.CardRuleViewModel;
import app.zhanggui.visit.ui.DayResultsViewModel;
import app.zhanggui.visit.ui.FrequencyRulesViewModel;
import app.zhanggui.visit.ui.HandViewModel;
import app.zhanggui.visit.ui.MonthPlanView;
import app.zhanggui.visit.ui.MonthPlanViewModel;
import app.zhanggui.visit.ui.VisitPapers;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes the screens of one window and ties them together: each knows its neighbours as actions. */
final class Screens {
    private final Wiring house;
    private final Desk desk;
    private final CardsView cards;
    private final MonthPlanView plan;
    private final ComplaintsView complaints;
    private final MergeView merge;
    private final ImportViewModel importing;
    private final ImportView exchange;
    private final SettingsView settings;
    private final ShellView shell;

    /**
     * @param index the cards of the house, read beforehand
     */
    Screens(Wiring house, CardIndex index, Desk desk) {
        this.house = house;
        this.desk = desk;
        importing =
                new ImportViewModel(
                        house.intake(), this::export, desk.jobs(), desk.layers(), desk.texts());
        exchange =
                new ImportView(
                        importing,
                        new SalesImportViewModel(house.sales(), desk.jobs(), desk.layers()),
                        desk.texts(),
                        desk.layers(),
                        () -> shell().show("cards"));
        complaints =
                new ComplaintsView(
                        new ComplaintsView.Stores(
                                house.complaints(),
                                house.complaintTargets(),
                                house.suggestions(),
                                house.customers(),
                                house.accesses()),
                        desk.texts(),
                        desk.jobs(),
                        new ComplaintsView.Windows(desk.layers(), desk.layers(), desk.settings()),
                        new ComplaintsView.Papers(house.complaintPaper(desk.texts()), paper()),
                        complaintPhotos(),
                        this::openCard,
                        desk.clock());
        cards = cards(index);
        merge = merge(index);
        plan = plan();
        settings =
                new SettingsView(
                        desk, new PasswordDesk(desk, this::recoverySheet), house.accesses());
        StatusLine status = new StatusLine(desk.texts(), desk.clock(), this::openBackups);
        shell =
                new ShellView(
                        desk.texts(),
                        List.of(cards, plan, complaints, insight(), exchange, settings),
                        status);
        new StatusFeed(index, desk, status).follow();
    }

    /** The whole inside of the window. */
    ShellView shell() {
        return shell;
    }

    /** Locks the window; without a password it shows where to set one. */
    void lock() {
        if (desk.door().secret().isPresent()) {
            desk.lock().now();
        } else {
            settings.open(SettingsView.PASSWORD);
            shell.show(settings);
        }
    }

    private void recoverySheet() {
        paper().show(
                        Message.of("shell.sheet.making"),
                        progress ->
                                house.recoverySheet(desk.texts())
                                        .pdf(desk.folder(), desk.settings().backupFolder()));
    }

    private void openBackups() {
        settings.open(SettingsView.BACKUP);
        shell().show(settings);
    }

    private CardsView cards(CardIndex index) {
        CardsViewModel model =
                new CardsViewModel(
                        new CardStores(
                                house.customers(),
                                house.history(),
                                house.lives(),
                                house.bin(),
                                house.fields(),
                                house.attachments(),
                                house.promises()),
                        index,
                        desk.layers(),
                        desk.jobs(),
                        new ScreenThread());
        ViewsViewModel views =
                new ViewsViewModel(
                        house.needles(), model, desk.jobs(), desk.settings(), new ScreenThread());
        return new CardsView(
                desk.texts(),
                model,
                views,
                house.customers(),
                desk.layers(),
                desk.clock(),
                new CardsView.Manner(desk.settings(), desk.settings()::calm),
                new CardsView.Printing(
                        new CardPapers(
                                house.cardPaper(desk.texts()), house.customers(), desk.texts()),
                        paper()),
                new CardsActions(
                        this::chooseList,
                        files -> read(files.get(0)),
                        this::readSample,
                        this::findTwins,
                        this::compare,
                        this::exportCards,
                        Optional.empty(),
                        Optional.of(this::register)),
                List.of(purchaseTab(), complaintTab()));
    }

    private MergeView merge(CardIndex index) {
        TwinList twins = new TwinList(index, house.merges(), new ScreenThread());
        MergeViewModel model =
                new MergeViewModel(
                        house.merges(),
                        house.fields()::all,
                        twins,
                        desk.jobs(),
                        desk.layers(),
                        this::visitsOnOneDay);
        return new MergeView(desk.texts(), model, () -> shell().show("cards"));
    }

    /** What the month's plan would not allow once these customers are one. */
    private List<Message> visitsOnOneDay(List<CustomerId> customers) {
        return house.visits().daysOfSeveral(customers).stream()
                .map(day -> Message.of("shell.merge.visits", day.toString()))
                .toList();
    }

    /** Looks for cards that may be of one customer. */
    private void findTwins() {
        shell.show(merge);
    }

    private void compare(List<CustomerId> customers) {
        merge.compare(customers);
        shell.show(merge);
    }

    /** Asks what of these cards is exported, and where to. */
    private void exportCards(List<CustomerId> customers) {
        ExportViewModel model =
                new ExportViewModel(
                                house.customers(),
                                house.fields()::all,
                                desk.texts(),
                                desk.jobs(),
                                desk.layers(),
                                desk.settings())
                        .noting(house.accesses(), cards.filterWords());
        model.begin(
                customers,
                () -> desk.layers().show(new ExportView(desk.texts(), model, desk.layers())));
    }

    private InsightView insight() {
        return new InsightView(
                new InsightView.Stores(
                        house.customers(),
                        house.purchases(),
                        house.classes(),
                        house.owned(),
                        house.decks(),
                        house.growth(),
                        house.accesses()),
                desk.texts(),
                desk.clock(),
                new InsightView.Windows(desk.jobs(), desk.layers(), this::openCard));
    }

    private CardTab purchaseTab() {
        return new PurchaseTab(
                new PurchaseTab.Stores(house.purchases(), house.owned(), house.customers()),
                desk.texts(),
                desk.layers(),
                desk.clock());
    }

    private ComplaintsView.Photos complaintPhotos() {
        AttachmentsViewModel model =
                new AttachmentsViewModel(
                        house.attachments(), desk.jobs(), desk.layers(), new ScreenThread());
        return new ComplaintsView.Photos(
                model, new AttachmentsView(desk.texts(), model, desk.layers(), desk.layers()));
    }

    private CardTab complaintTab() {
        return new ComplaintTab(
                house.complaints(),
                desk.texts(),
                desk.jobs(),
                desk.clock(),
                complaint -> {
                    shell.show(complaints);
                    complaints.show(complaint);
                },
                this::register);
    }

    private MonthPlanView plan() {
        MonthPlanViewModel month =
                new MonthPlanViewModel(
                        house.plans(),
                        house.rules(),
                        MonthPlanner.standard(),
                        house.monthPaper(desk.texts()),
                        desk.jobs(),
                        desk.layers(),
                        desk.clock());
        DayResultsViewModel results =
                new DayResultsViewModel(
                        house.visitResults(desk.texts()), desk.jobs(), desk.layers(), desk.texts());
        house.visits().onChange(() -> new ScreenThread().execute(month::changedElsewhere));
        house.visits().onChange(() -> new ScreenThread().execute(results::changedElsewhere));
        BoardViewModel board =
                new BoardViewModel(month, house.customers(), desk.jobs(), desk.texts());
        return new MonthPlanView(
                new MonthPlanView.Models(
                        month,
                        board,
                        new HandViewModel(month, desk.texts()),
                        new FrequencyRulesViewModel(month),
                        new BeforeVisitViewModel(
                                board, house.beforeVisits(), desk.jobs(), desk.texts()),
                        new CalendarViewModel(
                                house.days(), desk.jobs(), desk.layers(), desk.clock()),
                        new CardRuleViewModel(house.rules(), desk.jobs(), desk.layers()),
                        results,
                        new VisitPapers(
                                month,
                                board,
                                house.beforeVisits(),
                                house.visitPaper(desk.texts()))),
                desk.texts(),
                new MonthPlanView.Windows(desk.layers(), paper(), this::openCard));
    }

    private PaperView paper() {
        return new PaperView(
                desk.texts(), desk.jobs(), desk.layers(), desk.layers(), house.accesses());
    }

    private void openCard(CustomerId customer) {
        shell.show(cards);
        cards.show(customer);
    }

    private void register(CustomerId customer) {
        shell.show(complaints);
        complaints.register(Optional.of(customer));
    }

    /** Takes a complaint down over whatever is on screen; of the card that is looked at. */
    void registerComplaint() {
        boolean atCards = shell.front().equals(cards);
        complaints.register(atCards ? cards.opened() : Optional.empty());
    }

    private void chooseList() {
        ListChooserView.ask(desk.texts(), desk.stage()).ifPresent(this::read);
    }

    /** Shows what an import of the file would do. */
    void read(Path file) {
        shell.show(exchange);
        importing.read(file);
    }

    private void readSample() {
        read(SampleFile.in(desk.folder()));
    }

    private int export(Path target, Progress progress) {
        List<CustomerCard> all = house.customers().cards();
        new CardExport(desk.texts())
                .write(
                        all,
                        List.of(),
                        ExportChoice.usual(all, house.fields().all()),
                        target,
                        progress);
        house.accesses()
                .note(
                        Access.Kind.EXPORT,
                        Message.of("customer.access.cards"),
                        AccessLog.Out.of(all.size(), target.toString()));
        return all.size();
    }
}
