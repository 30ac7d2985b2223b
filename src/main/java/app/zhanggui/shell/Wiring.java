package app.zhanggui.shell;

import app.zhanggui.cli.Services;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.db.Database;
import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Screen;
import app.zhanggui.visit.MonthPlanPrint;
import app.zhanggui.visit.MonthPlans;
import app.zhanggui.visit.RuleStore;
import app.zhanggui.visit.VisitStore;
import java.net.URL;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The composition root: the one place where stores and screens are made and put together. */
public final class Wiring implements AutoCloseable {
    private final Database database;
    private final CustomerStore customers;
    private final VisitStore visits;
    private final RuleStore rules;
    private final MonthPlans plans;

    private Wiring(Database database) {
        this.database = database;
        customers = new CustomerStore(database);
        visits = new VisitStore(database);
        rules = new RuleStore(database);
        plans = new MonthPlans(customers, visits, rules, database.clock());
    }

    /**
     * Opens the cards of a folder.
     *
     * @throws app.zhanggui.text.UserFault as {@link Database#open}
     */
    public static Wiring open(Path folder, Clock clock) {
        return new Wiring(Database.open(folder, clock));
    }

    /** What the command line works with. */
    static Services services(Path folder, Clock clock) {
        Wiring house = open(folder, clock);
        return new Services(
                house.database, house.customers, house.plans, house.monthPaper(Texts.chinese()));
    }

    private MonthPlanPrint monthPaper(Texts texts) {
        return new MonthPlanPrint(new HtmlTemplates(), new PdfMaker(), texts, database.clock());
    }

    /** The bundled font, two weights. */
    static List<URL> fonts() {
        return resources(
                "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf",
                "/fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf");
    }

    /** What each room adds to the look. */
    static List<URL> styleSheets() {
        return resources();
    }

    private static List<URL> resources(String... paths) {
        return Stream.of(paths)
                .map(path -> Objects.requireNonNull(Wiring.class.getResource(path), path))
                .toList();
    }

    Database database() {
        return database;
    }

    /** The whole inside of the window. */
    ShellView shell(Desk desk) {
        StatusLine status = new StatusLine(desk.texts(), desk.clock());
        Screen settings = new SettingsView(desk, null);
        return new ShellView(desk.texts(), List.of(settings), status);
    }

    @Override
    public void close() {
        database.close();
    }
}
