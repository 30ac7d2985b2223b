package app.zhanggui.shell;

import app.zhanggui.cli.Services;
import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.ComplaintPrint;
import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.complaint.SuggestionStore;
import app.zhanggui.complaint.TargetStore;
import app.zhanggui.customer.AccessStore;
import app.zhanggui.customer.AttachmentStore;
import app.zhanggui.customer.CardHistoryStore;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardLifeStore;
import app.zhanggui.customer.CardPrint;
import app.zhanggui.customer.CustomFieldStore;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.MergeStore;
import app.zhanggui.customer.NeedleStore;
import app.zhanggui.customer.PromiseStore;
import app.zhanggui.customer.RecycleBinStore;
import app.zhanggui.db.Backups;
import app.zhanggui.db.Database;
import app.zhanggui.db.Secret;
import app.zhanggui.intake.Intake;
import app.zhanggui.intake.IntakeStore;
import app.zhanggui.intake.SalesIntake;
import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.purchase.ClassStore;
import app.zhanggui.purchase.DeckStore;
import app.zhanggui.purchase.GrowthStore;
import app.zhanggui.purchase.OwnedItemStore;
import app.zhanggui.purchase.PurchaseStore;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.BeforeVisits;
import app.zhanggui.visit.CalendarStore;
import app.zhanggui.visit.MonthPlanPrint;
import app.zhanggui.visit.MonthPlans;
import app.zhanggui.visit.OpenComplaint;
import app.zhanggui.visit.RuleStore;
import app.zhanggui.visit.VisitPrint;
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
    private final CustomerStore customers;
    private final CustomFieldStore fields;
    private final CardHistoryStore history;
    private final CardLifeStore lives;
    private final RecycleBinStore bin;
    private final PromiseStore promises;
    private final AccessStore accesses;
    private final AttachmentStore attachments;
    private final MergeStore merges;
    private final NeedleStore needles;
    private final VisitStore visits;
    private final RuleStore rules;
    private final CalendarStore days;
    private final MonthPlans plans;
    private final VisitResultStore visitResults;
    private final ComplaintStore complaints;
    private final TargetStore complaintTargets;
    private final SuggestionStore suggestions;
    private final PurchaseStore purchases;
    private final OwnedItemStore owned;
    private final ClassStore classes;
    private final DeckStore decks;
    private final GrowthStore growth;
    private final Intake intake;
    private final SalesIntake sales;

    private Wiring(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
        customers = new CustomerStore(database);
        fields = new CustomFieldStore(database);
        history = new CardHistoryStore(database, fields);
        lives = new CardLifeStore(database);
        bin = new RecycleBinStore(database);
        promises = new PromiseStore(database);
        accesses = new AccessStore(database);
        attachments = new AttachmentStore(database);
        merges = new MergeStore(database, customers);
        needles = new NeedleStore(database, fields::all);
        visits = new VisitStore(database);
        rules = new RuleStore(database);
        days = new CalendarStore(database);
        visitResults = new VisitResultStore(database, customers);
        complaints = new ComplaintStore(database);
        plans =
                new MonthPlans(
                        customers,
                        visits,
                        rules,
                        days,
                        new ComplaintOccasions(complaints, database.clock()),
                        database.clock());
        complaintTargets = new TargetStore(database);
        suggestions = new SuggestionStore(database);
        purchases = new PurchaseStore(database);
        owned = new OwnedItemStore(database);
        classes = new ClassStore(database);
        decks = new DeckStore(database);
        growth = new GrowthStore(database);
        intake = new Intake(database, customers, new IntakeStore(database, fields));
        sales = new SalesIntake(database, customers, purchases);
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
                house.customers,
                house.accesses,
                house.fields,
                house.needles,
                house.intake,
                house.plans,
                house.monthPaper(Texts.chinese()));
    }

    /** Backups of these cards, from now on before every import and merge, too. */
    Backups backups(Backups.SecondPlace second) {
        return new Backups(database, folder, second).standBeforeGreatChanges();
    }

    MonthPlanPrint monthPaper(Texts texts) {
        return new MonthPlanPrint(new HtmlTemplates(), new PdfMaker(), texts, database.clock());
    }

    VisitPrint visitPaper(Texts texts) {
        return new VisitPrint(new HtmlTemplates(), new PdfMaker(), texts, database.clock());
    }

    RecoverySheetPrint recoverySheet(Texts texts) {
        return new RecoverySheetPrint(new HtmlTemplates(), new PdfMaker(), texts, database.clock());
    }

    CardPrint cardPaper(Texts texts) {
        return new CardPrint(new HtmlTemplates(), new PdfMaker(), texts, database.clock());
    }

    ComplaintPrint complaintPaper(Texts texts) {
        return new ComplaintPrint(new HtmlTemplates(), new PdfMaker(), texts, database.clock());
    }

    /** All cards in memory; reads them, which takes a while. */
    CardIndex index() {
        return CardIndex.over(customers, needles);
    }

    Database database() {
        return database;
    }

    CustomerStore customers() {
        return customers;
    }

    CustomFieldStore fields() {
        return fields;
    }

    CardHistoryStore history() {
        return history;
    }

    CardLifeStore lives() {
        return lives;
    }

    RecycleBinStore bin() {
        return bin;
    }

    PromiseStore promises() {
        return promises;
    }

    AccessStore accesses() {
        return accesses;
    }

    AttachmentStore attachments() {
        return attachments;
    }

    NeedleStore needles() {
        return needles;
    }

    MergeStore merges() {
        return merges;
    }

    VisitStore visits() {
        return visits;
    }

    RuleStore rules() {
        return rules;
    }

    CalendarStore days() {
        return days;
    }

    MonthPlans plans() {
        return plans;
    }

    /** What to know before visits, complaints among it. */
    BeforeVisits beforeVisits() {
        return new BeforeVisits(
                new BeforeVisits.Stores(customers, promises, purchases, visits),
                this::openComplaints,
                database.clock());
    }

    VisitResults visitResults(Texts texts) {
        return new VisitResults(plans, visits, visitResults, customers, texts);
    }

    private List<OpenComplaint> openComplaints(CustomerId customer) {
        return complaints.bookOf(customer).lines().stream()
                .map(ComplaintLine::complaint)
                .filter(Complaint::isOpen)
                .map(
                        open ->
                                new OpenComplaint(
                                        open.number(),
                                        open.receivedAt().toLocalDate(),
                                        open.listening().words()))
                .toList();
    }

    TargetStore complaintTargets() {
        return complaintTargets;
    }

    ComplaintStore complaints() {
        return complaints;
    }

    SuggestionStore suggestions() {
        return suggestions;
    }

    OwnedItemStore owned() {
        return owned;
    }

    DeckStore decks() {
        return decks;
    }

    GrowthStore growth() {
        return growth;
    }

    ClassStore classes() {
        return classes;
    }

    PurchaseStore purchases() {
        return purchases;
    }

    SalesIntake sales() {
        return sales;
    }

    Intake intake() {
        return intake;
    }

    @Override
    public void close() {
        database.close();
    }
}
