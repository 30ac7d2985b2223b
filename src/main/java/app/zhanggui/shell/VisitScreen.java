package app.zhanggui.shell;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.ui.PaperView;
import app.zhanggui.ui.ScreenThread;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.plan.MonthPlanner;
import app.zhanggui.visit.ui.ArrangeViewModel;
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
import app.zhanggui.visit.ui.VisitTab;
import java.util.function.Consumer;

/** Makes what shows visits: the screen of the month and the tab of a card. */
final class VisitScreen {
    private VisitScreen() {}

    static MonthPlanView of(
            Wiring house,
            Desk desk,
            PaperView paper,
            Consumer<CustomerId> openCard,
            Runnable addCustomers) {
        Stores stores = house.stores();
        Papers papers = house.papers(desk.texts());
        MonthPlanViewModel month =
                new MonthPlanViewModel(
                        house.plans(),
                        stores.rules(),
                        MonthPlanner.standard(),
                        papers.month(),
                        desk.jobs(),
                        desk.layers(),
                        desk.clock());
        DayResultsViewModel results =
                new DayResultsViewModel(
                        house.visitResults(desk.texts()), desk.jobs(), desk.layers(), desk.texts());
        BoardViewModel board =
                new BoardViewModel(month, stores.customers(), desk.jobs(), desk.texts());
        MonthPlanView screen =
                new MonthPlanView(
                        new MonthPlanView.Models(
                                month,
                                board,
                                new HandViewModel(month, desk.texts()),
                                new FrequencyRulesViewModel(month),
                                new BeforeVisitViewModel(
                                        board, house.beforeVisits(), desk.jobs(), desk.texts()),
                                new CalendarViewModel(
                                        stores.days(), desk.jobs(), desk.layers(), desk.clock()),
                                cardRule(house, desk),
                                results,
                                new VisitPapers(
                                        month, board, house.beforeVisits(), papers.visit())),
                        desk.texts(),
                        new MonthPlanView.Windows(desk.layers(), paper, openCard, addCustomers));
        stores.visits().onChange(() -> new ScreenThread().execute(screen::changedElsewhere));
        return screen;
    }

    /**
     * The visits on the customer's card.
     *
     * @param openPlan brings the month's plan to the front, at a half-day
     */
    static VisitTab tab(Wiring house, Desk desk, Consumer<Slot> openPlan) {
        return new VisitTab(
                house.cardVisits(),
                house.stores().visits(),
                new VisitTab.Models(
                        cardRule(house, desk),
                        new ArrangeViewModel(
                                house.plans(),
                                desk.jobs(),
                                desk.layers(),
                                desk.texts(),
                                desk.clock())),
                desk.texts(),
                new VisitTab.Windows(desk.jobs(), desk.layers(), openPlan),
                desk.clock());
    }

    private static CardRuleViewModel cardRule(Wiring house, Desk desk) {
        return new CardRuleViewModel(
                house.stores().rules(), house.stores().customers(), desk.jobs(), desk.layers());
    }
}
