package app.zhanggui.shell;

import app.zhanggui.cli.Services;
import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.complaint.SuggestionStore;
import app.zhanggui.complaint.TargetStore;
import app.zhanggui.customer.AccessStore;
import app.zhanggui.customer.AttachmentStore;
import app.zhanggui.customer.CardHistoryStore;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardLifeStore;
import app.zhanggui.customer.CustomFieldStore;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.DaySheet;
import app.zhanggui.customer.DayStore;
import app.zhanggui.customer.MergeStore;
import app.zhanggui.customer.NeedleStore;
import app.zhanggui.customer.PromiseSheet;
import app.zhanggui.customer.PromiseStore;
import app.zhanggui.customer.RecycleBinStore;
import app.zhanggui.customer.SideSheet;
import app.zhanggui.customer.TalkSheet;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.db.Backups;
import app.zhanggui.db.Database;
import app.zhanggui.db.Secret;
import app.zhanggui.intake.EntryIntake;
import app.zhanggui.intake.Intake;
import app.zhanggui.intake.IntakeStore;
import app.zhanggui.intake.ListColumnStore;
import app.zhanggui.intake.SalesIntake;
import app.zhanggui.purchase.ClassStore;
import app.zhanggui.purchase.DeckStore;
import app.zhanggui.purchase.GrowthStore;
import app.zhanggui.purchase.OwnedItemStore;
import app.zhanggui.purchase.OwnedSheet;
import app.zhanggui.purchase.PurchaseStore;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.BeforeVisits;
import app.zhanggui.visit.CalendarStore;
import app.zhanggui.visit.CardVisits;
import app.zhanggui.visit.MonthPlans;
import app.zhanggui.visit.RuleStore;
import app.zhanggui.visit.VisitResultStore;
import app.zhanggui.visit.VisitResults;
import app.zhanggui.visit.VisitStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The composition root: the one place where stores are made and put together. */
public final class Wiring implements AutoCloseable {
    private final Path folder;
    private final Database database;
    private final Stores stores;
    private final ComplaintOccasions occasions;
    private final MonthPlans plans;
    private final Intake intake;
    private final SalesIntake sales;

    private Wiring(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
        stores = storesOver(database);
        occasions = new ComplaintOccasions(stores.complaints(), database.clock());
        plans =
                new MonthPlans(
                        stores.customers(),
                        stores.talks(),
                        stores.visits(),
                        stores.rules(),
                        stores.days(),
                        occasions,
                        database.clock());
        intake =
                new Intake(
                        database, stores.customers(), new IntakeStore(database, stores.fields()));
        sales =
                new SalesIntake(
                        database,
                        stores.customers(),
                        stores.purchases(),
                        new ListColumnStore(database));
    }

    private static Stores storesOver(Database database) {
        CustomerStore customers = new CustomerStore(database);
        TalkStore talks = new TalkStore(database);
        CustomFieldStore fields = new CustomFieldStore(database);
        CardLifeStore lives = new CardLifeStore(database);
        return new Stores(
                customers,
                fields,
                new CardHistoryStore(database, fields),
                lives,
                new RecycleBinStore(database),
                talks,
                new PromiseStore(database),
                new DayStore(database),
                new AccessStore(database),
                new AttachmentStore(database),
                new MergeStore(database, customers),
                new NeedleStore(database, fields::all),
                new VisitStore(database),
                new RuleStore(database),
                new CalendarStore(database),
                new VisitResultStore(database, talks),
                new ComplaintStore(database),
                new TargetStore(database),
                new SuggestionStore(database),
                new PurchaseStore(database),
                new OwnedItemStore(database),
                new ClassStore(database),
                new DeckStore(database),
                new GrowthStore(database, lives));
    }

    /**
     * Opens the cards of a folder.
     *
     * @throws app.zhanggui.text.UserFault as {@link Database#open}
     */
    public static Wiring open(Path folder, Optional<Secret> password, Clock clock) {
        return new Wiring(folder, Database.open(folder, password, clock));
    }

    /**
     * Opens a copy of the cards that can only be looked at.
     *
     * @throws app.zhanggui.text.UserFault as {@link Database#view}
     */
    static Wiring view(Path folder, Optional<Secret> password, Clock clock) {
        return new Wiring(folder, Database.view(folder, password, clock));
    }

    /** What the command line works with. */
    public static Services services(Path folder, Optional<Secret> password, Clock clock) {
        Wiring house = open(folder, password, clock);
        return new Services(
                house.database,
                house.backups(Settings.in(folder).secondPlace()),
                house.stores.customers(),
                house.stores.accesses(),
                house.stores.fields(),
                house.stores.needles(),
                house.intake,
                house.entries(),
                house.plans,
                house.papers(Texts.chinese()).month(),
                house.sides(Texts.chinese()));
    }

    /** What an exported workbook holds behind the cards. */
    List<SideSheet.Source> sides(Texts texts) {
        return List.of(
                new TalkSheet(stores.talks(), texts),
                new PromiseSheet(stores.promises(), texts),
                new DaySheet(texts),
                new OwnedSheet(stores.owned(), texts));
    }

    /** Backups of these cards, from now on before every import and merge, too; each is noted. */
    Backups backups(Backups.SecondPlace second) {
        return new Backups(database, folder, second)
                .standBeforeGreatChanges()
                .telling(register()::saved);
    }

    /** The register of the cards that were put there says where they came from. */
    void noteRestored(Path from) {
        register().restored(from);
    }

    private BackupRegister register() {
        return new BackupRegister(stores.accesses(), stores.customers());
    }

    Papers papers(Texts texts) {
        return Papers.in(texts, database.clock());
    }

    /** All cards in memory; reads them, which takes a while. */
    CardIndex index() {
        return CardIndex.over(stores.customers(), stores.needles());
    }

    Database database() {
        return database;
    }

    Stores stores() {
        return stores;
    }

    MonthPlans plans() {
        return plans;
    }

    /** What to know before visits, complaints among it. */
    BeforeVisits beforeVisits() {
        return new BeforeVisits(
                new BeforeVisits.Stores(
                        stores.customers(),
                        stores.talks(),
                        stores.promises(),
                        stores.purchases(),
                        stores.visits()),
                occasions::open,
                database.clock());
    }

    /** One customer's visits, for its card. */
    CardVisits cardVisits() {
        return new CardVisits(plans, stores.visits(), stores.visitResults(), database.clock());
    }

    VisitResults visitResults(Texts texts) {
        return new VisitResults(
                plans, stores.visits(), stores.visitResults(), stores.customers(), texts);
    }

    Intake intake() {
        return intake;
    }

    SalesIntake sales() {
        return sales;
    }

    EntryIntake entries() {
        return new EntryIntake(
                database,
                stores.customers(),
                stores.talks(),
                stores.promises(),
                stores.owned(),
                new ListColumnStore(database));
    }

    @Override
    public void close() {
        database.close();
    }
}
