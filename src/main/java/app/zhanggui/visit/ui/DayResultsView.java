package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Letters;
import app.zhanggui.ui.Sight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 填结果: the paper of a day ticked in on the screen, line by line as it lies on the desk. */
final class DayResultsView extends VBox {
    private final DayResultsViewModel model;
    private final Texts texts;
    private final Actions actions;
    private final Label title = Forms.styled("", "month-name");
    private final Label count = Forms.tag("");
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final GridPane columns;
    private final Letters letters = new Letters(this::fit);
    private final Map<Object, ResultRowView> byVisit = new HashMap<>();

    /**
     * What leads away from here.
     *
     * @param back to the month
     * @param print the paper of the day
     * @param compare what was planned with what was done
     */
    record Actions(Runnable back, Runnable print, Runnable compare) {}

    DayResultsView(DayResultsViewModel model, Texts texts, Actions actions) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
        getStyleClass().add("day-results");
        title.setMinWidth(USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        columns = columns();
        getChildren().addAll(head(), columns, scroll, keys(), letters);
        widthProperty().addListener((o, was, is) -> fit());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.day().addListener((o, was, is) -> is.ifPresent(this::showDay));
        model.day().get().ifPresent(this::showDay);
        model.lines().addListener((ListChangeListener<ResultLine>) change -> showLines());
        showLines();
    }

    /** Rows of two lines have no columns that could be named above them. */
    private void fit() {
        Forms.showIf(!ResultRowView.needsTwoLines(getWidth(), letters), columns);
    }

    private HBox head() {
        Button back = Forms.link(texts.get("visit.tick.back"), actions.back());
        HBox head =
                Forms.row(
                        8,
                        back,
                        turn("‹", -1),
                        title,
                        turn("›", 1),
                        count,
                        last(),
                        Forms.gap(),
                        Forms.button(texts.get("visit.tick.compare"), actions.compare()),
                        Forms.button(texts.get("visit.tick.print"), actions.print()));
        head.getStyleClass().add("day-results-head");
        return head;
    }

    /** What was kept last, with the way back. */
    private HBox last() {
        Label told = Forms.styled("", "good");
        Button undo =
                Forms.link(
                        texts.get("ui.undo"),
                        () -> model.last().get().ifPresent(it -> it.undo().run()));
        undo.setFocusTraversable(false);
        HBox row = Forms.row(4, told, undo);
        Forms.showIf(false, row);
        model.last()
                .addListener(
                        (o, was, is) -> {
                            Forms.showIf(is.isPresent(), row);
                            is.ifPresent(done -> told.setText(texts.say(done.told())));
                        });
        return row;
    }

    private Button turn(String sign, int days) {
        Button button = Forms.link(sign, () -> model.step(days));
        button.getStyleClass().add("turn");
        button.setAccessibleText(texts.get(days < 0 ? "visit.tick.before" : "visit.tick.after"));
        return button;
    }

    private GridPane columns() {
        GridPane head = new GridPane();
        head.getStyleClass().addAll("result-row", "result-head");
        ResultRowView.divide(head);
        head.addRow(
                0,
                Stream.of("place", "who", "outcome", "happened", "note", "next")
                        .map(column -> new Label(texts.get("visit.tick." + column)))
                        .toArray(Node[]::new));
        return head;
    }

    private Label keys() {
        return Forms.styled(texts.get("visit.tick.keys"), "plan-hint");
    }

    private void showDay(LocalDate day) {
        title.setText(
                texts.get(
                        "visit.tick.title",
                        day.toString(),
                        texts.get("visit.weekday." + day.getDayOfWeek())));
    }

    /** Rows stay while their visits do, so that what is being typed is not disturbed. */
    private void showLines() {
        List<Node> wanted = new ArrayList<>();
        for (ResultLine line : List.copyOf(model.lines())) {
            ResultRowView row = byVisit.computeIfAbsent(line.visit().id(), visit -> row(line));
            row.show(line);
            wanted.add(row);
        }
        if (!wanted.equals(rows.getChildren())) {
            boolean anew = rows.getChildren().stream().noneMatch(wanted::contains);
            rows.getChildren().setAll(wanted);
            if (anew && !wanted.isEmpty()) {
                wanted.get(0).requestFocus();
            }
        }
        if (wanted.isEmpty()) {
            byVisit.clear();
            rows.getChildren().setAll(Forms.styled(texts.get("visit.tick.none"), "hint"));
        }
        count.setText(texts.get("visit.tick.count", model.ticked(), model.lines().size()));
    }

    private ResultRowView row(ResultLine line) {
        return new ResultRowView(model, texts, line, this::step);
    }

    /** From the row that has the cursor so many rows down. */
    private void step(int places) {
        List<Node> all = rows.getChildren();
        int at = 0;
        while (at < all.size() && !all.get(at).isFocusWithin()) {
            at++;
        }
        Node next = all.get(Math.max(0, Math.min(all.size() - 1, at + places)));
        next.requestFocus();
        Sight.bring(scroll, next);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            actions.back().run();
        } else if (key.getCode() == KeyCode.PAGE_DOWN) {
            model.step(1);
        } else if (key.getCode() == KeyCode.PAGE_UP) {
            model.step(-1);
        } else {
            return;
        }
        key.consume();
    }

    @Override
    public void requestFocus() {
        if (!rows.getChildren().isEmpty()) {
            rows.getChildren().get(0).requestFocus();
        }
    }
}
