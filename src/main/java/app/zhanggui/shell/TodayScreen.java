package app.zhanggui.shell;

import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.ui.PaperView;
import app.zhanggui.shell.today.TodayFacts;
import app.zhanggui.shell.today.TodayView;
import app.zhanggui.shell.today.TodayViewModel;
import app.zhanggui.shell.today.VisitsToday;
import app.zhanggui.shell.today.Ways;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.BeforeVisits;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.VisitPrint;
import app.zhanggui.visit.VisitResults;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;

/** The page of the day, and what keeps it true. */
final class TodayScreen {
    private final TodayView view;
    private final TodayFeed feed;

    TodayScreen(Wiring house, Desk desk, CardIndex index, Ways ways) {
        TodayViewModel model = model(house, desk, index);
        view = new TodayView(desk.texts(), model, ways);
        feed = new TodayFeed(model);
        feed.follow(house.stores(), index);
    }

    private static TodayViewModel model(Wiring house, Desk desk, CardIndex index) {
        Stores stores = house.stores();
        VisitResults results = house.visitResults(desk.texts());
        TodayFacts facts =
                new TodayFacts(
                        new TodayFacts.Sources(
                                new VisitsToday.Sources(
                                        stores.visits(), results, house.beforeVisits()),
                                house.plans(),
                                stores.complaints(),
                                stores.promises(),
                                stores.importantDays(),
                                stores.growth(),
                                index),
                        desk.clock());
        return new TodayViewModel(
                facts,
                new TodayViewModel.Ticks(results, stores.promises()),
                desk.jobs(),
                desk.layers(),
                desk.settings());
    }

    TodayView view() {
        return view;
    }

    /**
     * Looks at the clock from now on.
     *
     * @param window everything that is inside it
     */
    void follow(Node window) {
        feed.watchTheClock(window);
    }

    /**
     * Where visits lead to.
     *
     * @param plan brings the plan to the front, at a half-day
     * @param tickIn ticks in a day
     * @param arrange asks when to visit or call a customer
     */
    record Visits(Consumer<Slot> plan, Consumer<LocalDate> tickIn, Consumer<CustomerId> arrange) {}

    /** The same, with the papers that go along. */
    static Ways.Visits visits(Wiring house, Texts texts, PaperView paper, Visits to) {
        BeforeVisits before = house.beforeVisits();
        VisitPrint print = house.papers(texts).visit();
        Message job = Message.of("visit.job.print");
        return new Ways.Visits(
                day -> to.plan().accept(new Slot(day, HalfDay.AM)),
                to.tickIn(),
                to.arrange(),
                visit -> paper.show(job, progress -> print.before(visit)),
                day -> paper.show(job, progress -> print.day(day, before.on(day), progress)));
    }
}
