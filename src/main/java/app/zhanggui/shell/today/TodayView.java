package app.zhanggui.shell.today;

import app.zhanggui.text.LunarDay;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Letters;
import app.zhanggui.ui.Screen;
import app.zhanggui.ui.SearchField;
import app.zhanggui.ui.Typing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** 今日: the panels of the day, side by side (S3-16). */
public final class TodayView implements Screen {
    private static final String LOOK =
            TodayView.class.getResource("/app/zhanggui/shell/today.css").toExternalForm();

    private final Texts texts;
    private final TodayViewModel model;
    private final Ways ways;
    private final Label date = Forms.muted("");
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
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane body = new StackPane();
    private final Letters letters = new Letters(this::fit);
    private final Node head;
    private final Keys keys;

    public TodayView(Texts texts, TodayViewModel model, Ways ways) {
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
        keys =
                new Keys("shell.rail.today")
                        .told("Tab", "shell.today.keys.panel")
                        .told("↑ ↓ ← →", "shell.today.keys.move")
                        .told("Enter", "shell.today.keys.open")
                        .told("Space", "shell.today.keys.tick");
        head = head();
        fillBody();
        model.page().addListener((o, was, is) -> is.ifPresent(this::show));
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

    private void fit() {
        columns.fit(body.getWidth(), letters.size());
    }

    private void fillBody() {
        body.widthProperty().addListener((o, was, is) -> fit());
        scroll.setContent(columns);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinSize(0, 0);
        scroll.setVisible(false);
        Label reading = Forms.muted(texts.get("shell.today.reading"));
        reading.visibleProperty().bind(scroll.visibleProperty().not());
        body.getStyleClass().add("today");
        body.getStylesheets().add(LOOK);
        body.setMinSize(0, 0);
        body.getChildren().addAll(letters, reading, scroll);
        body.sceneProperty()
                .flatMap(javafx.scene.Scene::focusOwnerProperty)
                .addListener((o, was, is) -> reveal(is));
        body.parentProperty()
                .addListener(
                        (o, was, is) -> {
                            if (is == null) {
                                model.inFront(false);
                            }
                        });
    }

    private Node head() {
        SearchField search = new SearchField(texts.get("shell.today.search"), "Ctrl F");
        Typing.in(search.field())
                .text()
                .addListener(
                        (o, was, is) -> {
                            if (!is.isEmpty()) {
                                search.field().clear();
                                ways.search().accept(is);
                            }
                        });
        date.setMinWidth(0);
        HBox tools = Forms.row(12, date, Forms.gap(), search);
        tools.setMinWidth(0);
        return tools;
    }

    private void show(TodayPage page) {
        boolean wasHere = body.isFocused() || scroll.isFocusWithin();
        showDate(page.day());
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
        scroll.setVisible(true);
        if (wasHere && !scroll.isFocusWithin()) {
            visits.takeCursor(); // also when the last line of a panel was ticked off
        }
    }

    private void showDate(LocalDate day) {
        date.setText(
                texts.get(
                        "shell.today.date",
                        Integer.toString(day.getYear()),
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        texts.get("visit.weekday." + day.getDayOfWeek()),
                        LunarDay.name(day)));
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

    /** Scrolls so that what the cursor stands on is seen. */
    private void reveal(Node node) {
        boolean isHere = node != null && isIn(node);
        if (!isHere) {
            return;
        }
        double top = columns.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
        double bottom = columns.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMaxY();
        double seen = scroll.getViewportBounds().getHeight();
        double range = columns.getHeight() - seen;
        double from = scroll.getVvalue() * range;
        if (range > 0 && top < from) {
            scroll.setVvalue(Math.max(0, top - 40) / range);
        } else if (range > 0 && bottom > from + seen) {
            scroll.setVvalue(Math.min(1, (bottom + 20 - seen) / range));
        }
    }

    private boolean isIn(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == columns) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String name() {
        return "today";
    }

    @Override
    public Node tools() {
        return head;
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public void shown() {
        model.inFront(true);
        if (body.isFocused() && model.page().get().isPresent()) {
            visits.takeCursor();
        }
    }

    /** Ctrl+P: the paper of the day, if there is anybody to visit. */
    @Override
    public boolean print() {
        Optional<TodayPage> page = model.page().get();
        boolean any = page.filter(one -> !one.visiting().visits().isEmpty()).isPresent();
        if (any) {
            ways.visits().sheet().accept(page.get().day());
        }
        return any;
    }

    @Override
    public List<Keys> keys() {
        return List.of(keys);
    }

    @Override
    public Optional<ObservableIntegerValue> waiting() {
        return Optional.of(model.waiting());
    }
}
