package app.zhanggui.shell.today;

import app.zhanggui.text.LunarDay;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Letters;
import app.zhanggui.ui.Screen;
import app.zhanggui.ui.SearchField;
import app.zhanggui.ui.Sight;
import app.zhanggui.ui.Typing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** 今日: the panels of the day, side by side (S3-16). */
public final class TodayView implements Screen {
    private static final String LOOK =
            TodayView.class.getResource("/app/zhanggui/shell/today.css").toExternalForm();

    /** What is seen of the surroundings of the line the cursor stands on, in pixels. */
    private static final double AROUND = 30;

    private final Texts texts;
    private final TodayViewModel model;
    private final Ways ways;
    private final Label date = Forms.muted("");
    private final PanelsView panels;
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane body = new StackPane();
    private final Letters letters = new Letters(this::fit);
    private final Node head;
    private final Keys keys;

    public TodayView(Texts texts, TodayViewModel model, Ways ways) {
        this.texts = texts;
        this.model = model;
        this.ways = ways;
        panels = new PanelsView(texts, model, ways);
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

    private void fit() {
        panels.columns().fit(body.getWidth(), letters.size());
    }

    private void fillBody() {
        body.widthProperty().addListener((o, was, is) -> fit());
        scroll.setContent(panels.columns());
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
                .flatMap(Scene::focusOwnerProperty)
                .addListener(
                        (o, was, is) -> {
                            if (isIn(is)) {
                                Sight.bring(scroll, is, AROUND);
                            }
                        });
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
        date.setWrapText(true); // the day of the week and the moon stay in sight
        Region gap = Forms.gap();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        HBox.setHgrow(search, Priority.ALWAYS); // it gets what the day leaves
        HBox tools = Forms.row(12, date, gap, search);
        tools.getStyleClass().add("today-head");
        tools.setMinWidth(0);
        return tools;
    }

    private void show(TodayPage page) {
        boolean wasHere = body.isFocused() || scroll.isFocusWithin();
        showDate(page.day());
        panels.show(page);
        scroll.setVisible(true);
        if (wasHere && !scroll.isFocusWithin()) {
            panels.takeCursor(); // also when the last line of a panel was ticked off
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

    private boolean isIn(Node node) {
        Node above = node;
        while (above != null && above != panels.columns()) {
            above = above.getParent();
        }
        return above != null;
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
            panels.takeCursor();
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
