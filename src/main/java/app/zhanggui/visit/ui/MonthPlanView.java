package app.zhanggui.visit.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.ui.PaperView;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Screen;
import app.zhanggui.visit.Slot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 拜访计划: the month board with its panels, or the invitation to make a plan (S4-02). */
public final class MonthPlanView implements Screen {
    private final Models models;
    private final Texts texts;
    private final Windows windows;
    private final PlanToolsView tools;
    private final StackPane body = new StackPane();
    private final MonthBoardView board;
    private final Node planned;
    private final Node unplanned;
    private final DayResultsView results;
    private final Keys keys;
    private final PlanDialogs dialogs;
    private final PlanPrinting printing;
    private boolean ticking;

    /** The view models of the screen's parts. */
    public record Models(
            MonthPlanViewModel month,
            BoardViewModel board,
            HandViewModel hand,
            FrequencyRulesViewModel rules,
            BeforeVisitViewModel before,
            CalendarViewModel calendar,
            CardRuleViewModel cardRule,
            DayResultsViewModel results,
            VisitPapers papers) {}

    /**
     * What the screen may open besides itself.
     *
     * @param openCard brings a customer's card to the front
     * @param addCustomers brings to the front where the first customers are added
     */
    public record Windows(
            Modal modal, PaperView paper, Consumer<CustomerId> openCard, Runnable addCustomers) {}

    public MonthPlanView(Models models, Texts texts, Windows windows) {
        this.models = models;
        this.texts = texts;
        this.windows = windows;
        keys = keysOf();
        dialogs = new PlanDialogs(models, texts, windows, this::tickIn);
        printing = new PlanPrinting(models, texts, windows);
        VisitMenuView menu =
                new VisitMenuView(
                        models.month(),
                        models.board(),
                        models.hand(),
                        texts,
                        new VisitMenuView.Ways(
                                windows.openCard(),
                                visit -> tickIn(true),
                                printing::printBefore,
                                dialogs::explain,
                                dialogs::changeRule,
                                dialogs::promote));
        BeforeVisitView before = new BeforeVisitView(models.before(), texts, printing::printBefore);
        HalfDayView halfDay = new HalfDayView(models.board(), models.hand(), texts, menu, before);
        board = new MonthBoardView(models, texts, menu, halfDay);
        halfDay.whenLeft(board::requestFocus);
        planned = planned(halfDay, before);
        unplanned =
                new EmptyPlanView(
                        models.month(), texts, dialogs::changeRules, windows.addCustomers());
        results =
                new DayResultsView(
                        models.results(),
                        texts,
                        new DayResultsView.Actions(
                                () -> tickIn(false), printing::printDay, dialogs::compare));
        tools =
                new PlanToolsView(
                        models.month(),
                        texts,
                        new PlanToolsView.Actions(
                                dialogs::makeAnew,
                                dialogs::showOverdue,
                                dialogs::changeDays,
                                dialogs::changeRules,
                                () -> tickIn(true),
                                printing::ask));
        body.getStyleClass().add("visit-plan");
        dress(body);
        dress(tools);
        keys.serve(body, tools);
        models.month().shown().addListener((o, was, is) -> showBody());
        showBody();
    }

    /** With a plan and without: the next month is one key away. */
    private Keys keysOf() {
        return new Keys("shell.rail.plan")
                .on("PgUp", "visit.keys.before", () -> models.month().turn(-1))
                .on("PgDn", "visit.keys.next", () -> models.month().turn(1))
                .on("R", "visit.keys.results", () -> tickIn(true))
                .told("← →", "visit.keys.day")
                .told("↑ ↓", "visit.keys.half")
                .told("Enter", "visit.keys.enter")
                .told("Alt ↑ ↓", "visit.keys.shift")
                .told("P", "visit.menu.pin")
                .told("M", "visit.menu.move")
                .told("X", "visit.menu.swap")
                .told("B", "visit.menu.before")
                .told("S", "visit.menu.reason")
                .told("Space", "visit.menu.tickIn")
                .told("Del", "visit.menu.remove");
    }

    @Override
    public List<Keys> keys() {
        return List.of(keys);
    }

    /** Gives a part of the screen, or a dialog of it, the room's look. */
    static void dress(Parent part) {
        part.getStylesheets()
                .add(
                        MonthPlanView.class
                                .getResource("/app/zhanggui/visit/ui/visit.css")
                                .toExternalForm());
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Node tools() {
        return tools;
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public void shown() {
        models.month().reload();
        if (ticking) {
            models.results().reload();
        } else {
            board.requestFocus();
        }
    }

    /** Shows a half-day of any month. */
    public void open(Slot slot) {
        ticking = false;
        models.month().open(YearMonth.from(slot.date()));
        models.board().look(slot);
        showBody();
        board.requestFocus();
    }

    /** Ticks in a day of any month. */
    public void record(LocalDate day) {
        models.month().open(YearMonth.from(day));
        tickIn(day);
    }

    /** Something was written; a screen that is not in front reads it when it comes there. */
    public void changedElsewhere() {
        if (body.getScene() != null) {
            models.month().changedElsewhere();
            models.results().changedElsewhere();
        }
    }

    /** Ticks in the day looked at, or goes back to the month. */
    private void tickIn(boolean toTick) {
        Optional<Slot> slot = models.board().slot().get();
        if (toTick && slot.isPresent()) {
            tickIn(slot.get().date());
        } else {
            ticking = false;
            showBody();
            board.requestFocus();
        }
    }

    private void tickIn(LocalDate day) {
        ticking = true;
        models.results().open(day);
        showBody();
        results.requestFocus();
    }

    @Override
    public boolean print() {
        return printing.ask();
    }

    /** A month being read leaves the last one on the screen, so that turning does not flicker. */
    private void showBody() {
        if (models.month().shown().get().isPresent()) {
            boolean isThere = models.month().plan().isPresent();
            Node wanted = ticking ? results : isThere ? planned : unplanned;
            if (!body.getChildren().equals(List.of(wanted))) {
                body.getChildren().setAll(wanted);
            }
            if (body.isFocused() && !ticking) {
                board.requestFocus();
            }
        }
    }

    private Node planned(HalfDayView halfDay, BeforeVisitView before) {
        VBox center =
                new VBox(
                        4,
                        new NotPublishedView(models.month(), texts),
                        board,
                        new HandHintView(models.hand(), texts));
        VBox.setVgrow(board, Priority.ALWAYS);
        center.getStyleClass().add("plan-center");
        BorderPane pane = new BorderPane(new StackPane(center, new GhostView(models.hand(), body)));
        PlanSideView side = new PlanSideView(models.month(), models.hand(), halfDay, texts);
        before.heightProperty().addListener((o, was, is) -> side.reveal(before));
        pane.setRight(side);
        return pane;
    }
}
