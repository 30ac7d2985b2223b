package app.zhanggui.shell;

import app.zhanggui.complaint.ComplaintId;
import app.zhanggui.complaint.ui.ComplaintTab;
import app.zhanggui.complaint.ui.ComplaintsView;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.ui.CardTab;
import app.zhanggui.customer.ui.CardsActions;
import app.zhanggui.customer.ui.CardsView;
import app.zhanggui.customer.ui.MergeView;
import app.zhanggui.customer.ui.PaperView;
import app.zhanggui.intake.ui.ListChooserView;
import app.zhanggui.shell.today.Ways;
import app.zhanggui.text.Message;
import app.zhanggui.ui.ScreenThread;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.ui.MonthPlanView;
import app.zhanggui.visit.ui.VisitTab;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the screens of one window and ties them together: each knows its neighbours as actions. */
final class Screens {
    private final Wiring house;
    private final Stores stores;
    private final Desk desk;
    private final VisitTab visits;
    private final CardsView cards;
    private final MonthPlanView plan;
    private final ComplaintsView complaints;
    private final MergeView merge;
    private final ExchangeScreen exchange;
    private final SettingsView settings;
    private final ShellView shell;

    /**
     * @param index the cards of the house, read beforehand
     */
    Screens(Wiring house, CardIndex index, Desk desk) {
        this.house = house;
        stores = house.stores();
        this.desk = desk;
        exchange = new ExchangeScreen(house, desk, () -> shell().show("cards"));
        complaints = ComplaintScreen.of(house, desk, paper(), this::openCard);
        visits = VisitScreen.tab(house, desk, this::openPlan);
        cards = CardScreen.of(house, desk, index, paper(), actions(), tabs());
        merge = MergeScreen.of(stores, desk, index, () -> shell().show("cards"));
        plan = VisitScreen.of(house, desk, paper(), this::openCard, () -> shell().show("cards"));
        settings =
                new SettingsView(
                        desk, new PasswordDesk(desk, this::recoverySheet), stores.accesses());
        TodayScreen today = new TodayScreen(house, desk, index, ways());
        StatusLine status = new StatusLine(desk.texts(), desk.clock(), this::openBackups);
        shell =
                new ShellView(
                        desk.texts(),
                        List.of(
                                today.view(),
                                cards,
                                plan,
                                complaints,
                                PurchaseScreen.insight(stores, desk, this::openCard),
                                exchange.view(),
                                settings),
                        status);
        if (index.size() == 0) {
            shell.show(cards); // whose page invites to bring a list
        }
        new StatusFeed(index, desk, status).follow();
        today.follow(shell);
        house.database()
                .file()
                .onStorageFault(fault -> new ScreenThread().execute(status::showUnsaved));
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
                                house.papers(desk.texts())
                                        .recoverySheet()
                                        .pdf(desk.folder(), desk.settings().backupFolder()));
    }

    private void openBackups() {
        settings.open(SettingsView.BACKUP);
        shell().show(settings);
    }

    private CardsActions actions() {
        return new CardsActions(
                this::chooseList,
                this::read,
                this::readSample,
                this::findTwins,
                this::compare,
                customers -> CardScreen.export(house, desk, customers, cards.filterWords()),
                Optional.of(visits::arrange),
                Optional.of(this::register));
    }

    /** What the other rooms know of a customer, in the order of the card's tabs. */
    private List<CardTab> tabs() {
        return List.of(
                visits,
                PurchaseScreen.tab(stores, desk),
                ComplaintScreen.tab(
                        stores,
                        desk,
                        new ComplaintTab.Ways(
                                this::openComplaint, this::register, this::openSuggestions)));
    }

    /** Looks for cards that may be of one customer. */
    private void findTwins() {
        shell.show(merge);
    }

    private void compare(List<CustomerId> customers) {
        merge.compare(customers);
        shell.show(merge);
    }

    private PaperView paper() {
        return new PaperView(
                desk.texts(), desk.jobs(), desk.layers(), desk.layers(), stores.accesses());
    }

    private Ways ways() {
        return new Ways(
                this::openCard,
                begun -> {
                    shell.show(cards);
                    cards.search(begun);
                },
                this::openComplaint,
                TodayScreen.visits(
                        house,
                        desk.texts(),
                        paper(),
                        new TodayScreen.Visits(this::openPlan, this::tickIn, visits::arrange)),
                screen -> shell().show(screen));
    }

    private void openComplaint(ComplaintId complaint) {
        shell.show(complaints);
        complaints.show(complaint);
    }

    private void openSuggestions() {
        shell.show(complaints);
        complaints.showSuggestions();
    }

    private void tickIn(LocalDate day) {
        shell.show(plan);
        plan.record(day);
    }

    private void openPlan(Slot slot) {
        shell.show(plan);
        plan.open(slot);
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
        read(List.of(file));
    }

    private void read(List<Path> files) {
        shell.show(exchange.view());
        exchange.read(files);
    }

    private void readSample() {
        read(SampleFile.in(desk.folder()));
    }
}
