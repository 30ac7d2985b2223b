package app.zhanggui.shell.today;

import app.zhanggui.text.Texts;
import java.util.List;
import javafx.scene.Node;

/** What is on the page of the day: its panels, each filled anew when the page is. */
final class PanelsView {
    private final Texts texts;
    private final TodayViewModel model;
    private final Ways ways;
    private final PanelView visits;
    private final PanelView promises;
    private final PanelView complaints;
    private final PanelView money;
    private final PanelView silent;
    private final PanelView days;
    private final GrowthView growth;
    private final PanelView cards;
    private final MonthView progress;
    private final PanelView month;
    private final ColumnsView columns;

    PanelsView(Texts texts, TodayViewModel model, Ways ways) {
        this.texts = texts;
        this.model = model;
        this.ways = ways;
        visits = new PanelView(texts, "visits");
        promises = new PanelView(texts, "promises");
        complaints = new PanelView(texts, "complaints");
        money = new PanelView(texts, "money");
        silent = new PanelView(texts, "silent");
        days = new PanelView(texts, "days");
        growth = new GrowthView(texts);
        cards = new PanelView(texts, "cards", growth);
        progress = new MonthView(texts);
        month = new PanelView(texts, "month", progress);
        columns = new ColumnsView(layouts());
    }

    /** The panels side by side. */
    ColumnsView columns() {
        return columns;
    }

    /** Puts the cursor on the first line of the visits. */
    void takeCursor() {
        visits.takeCursor();
    }

    private List<List<List<Node>>> layouts() {
        return List.of(
                List.of(List.of(visits, complaints, promises, money, days, silent, month, cards)),
                List.of(
                        List.of(visits, promises, silent),
                        List.of(complaints, money, days, cards, month)),
                List.of(
                        List.of(visits, promises),
                        List.of(complaints, money, silent),
                        List.of(days, cards, month)));
    }

    void show(TodayPage page) {
        TodayRows rows = new TodayRows(texts, page.day(), ways);
        visits.show(new VisitRows(texts, page.day(), model::tick, ways).content(page.visiting()));
        promises.show(rows.promises(page.promises(), model::keep));
        complaints.show(rows.complaints(page.complaints()));
        money.show(rows.money(page.money()));
        silent.show(rows.silent(page.silent()));
        days.show(
                new DayRows(texts, page.day(), ways)
                        .content(page.days(), model.daysAhead(), model::lookAhead));
        showCards(page.cards());
        showMonth(page);
    }

    private void showCards(TodayPage.Cards counted) {
        int added =
                counted.months().isEmpty()
                        ? 0
                        : counted.months().get(counted.months().size() - 1).cards();
        cards.show(
                new PanelContent(
                        texts.get("shell.today.cards", counted.all()),
                        List.of(
                                Deed.of(
                                        texts.get("shell.today.cards.added", added),
                                        () -> ways.screen().accept("insight"))),
                        List.of(),
                        0,
                        ""));
        growth.show(counted.months());
    }

    private void showMonth(TodayPage page) {
        boolean planned = page.visiting().planned();
        month.show(
                new PanelContent(
                        texts.get("shell.today.month"),
                        List.of(
                                Deed.of(
                                        texts.get("shell.rail.plan"),
                                        () -> ways.visits().plan().accept(page.day()))),
                        List.of(),
                        0,
                        planned ? "" : texts.get("shell.today.month.none")));
        progress.show(planned, page.visiting().month());
    }
}
