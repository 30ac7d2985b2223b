package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.BeforeVisitWords;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitReason;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The half-day that is looked at: whom to see or call in which order, and their numbers. */
final class HalfDayView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final BoardViewModel board;
    private final HandViewModel hand;
    private final Texts texts;
    private final VisitMenuView menu;
    private final BeforeVisitView before;
    private final Label title = Forms.heading("");
    private final VBox list = new VBox(1);
    private Runnable leave = () -> {};
    private Optional<Visit> dragged = Optional.empty();

    /**
     * @param before what to know before the visit chosen, shown below it
     */
    HalfDayView(
            BoardViewModel board,
            HandViewModel hand,
            Texts texts,
            VisitMenuView menu,
            BeforeVisitView before) {
        super(4);
        this.board = board;
        this.hand = hand;
        this.texts = texts;
        this.menu = menu;
        this.before = before;
        getStyleClass().addAll("panel", "side-panel", "half-day");
        getChildren().addAll(title, list);
        setFocusTraversable(true);
        board.slot().addListener((o, was, is) -> showTitle());
        board.stops().addListener((ListChangeListener<Stop>) change -> showStops());
        board.chosen().addListener((o, was, is) -> showChosen());
        setOnKeyPressed(this::key);
        setOnMousePressed(event -> requestFocus());
        showTitle();
        showStops();
    }

    /** What Escape leads back to. */
    void whenLeft(Runnable back) {
        leave = back;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        if (event.isAltDown()) {
            shift(event);
            return;
        }
        switch (event.getCode()) {
            case ENTER -> enter();
            case UP -> board.stepStop(-1);
            case DOWN -> board.stepStop(1);
            case ESCAPE, LEFT -> leave.run();
            default -> {
                menu.key(event);
                return;
            }
        }
        event.consume();
    }

    /** Alt with an arrow lays the way: the visit earlier or later. */
    private void shift(KeyEvent event) {
        int places =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        if (places != 0) {
            board.chosenVisit().ifPresent(visit -> board.shift(visit, places));
            event.consume();
        }
    }

    private void enter() {
        if (hand.isSwapping()) {
            board.chosenVisit().ifPresent(hand::swapWith);
        }
    }

    /** Dragged above another row it takes that place; dragged onto the board it moves there. */
    private void drag(Node row, Stop stop) {
        row.setOnDragDetected(
                event -> {
                    hand.take(stop.visit());
                    dragged = Optional.of(stop.visit());
                    row.startFullDrag();
                });
        row.setOnMouseDragReleased(
                event -> {
                    hand.letGo();
                    dragged.filter(it -> it.slot().equals(stop.visit().slot()))
                            .ifPresent(it -> board.shift(it, stop.visit().order() - it.order()));
                    dragged = Optional.empty();
                });
    }

    private void showTitle() {
        title.setText(board.slot().get().map(new SlotWords(texts)::of).orElse(""));
    }

    private void showStops() {
        list.getChildren().clear();
        board.stops().forEach(stop -> list.getChildren().add(row(stop)));
        if (board.stops().isEmpty()) {
            list.getChildren().add(Forms.styled(texts.get("visit.side.free"), "hint"));
        }
        showChosen();
    }

    private Node row(Stop stop) {
        Label number = Forms.styled(stop.visit().order() + ".", "stop-number");
        Label level = Forms.styled(texts.get("visit.letter." + stop.audience()), "stop-level");
        level.getStyleClass().add(stop.audience().style());
        Label name = Forms.styled(stop.name(), "strong");
        Label details = Forms.styled(details(stop), "stop-details");
        HBox first = Forms.row(5, number, level, name);
        if (stop.visit().pinned()) {
            first.getChildren().add(pinned());
        }
        VBox row = new VBox(first, details);
        row.getStyleClass().add("stop");
        row.setUserData(stop.visit());
        row.setOnMouseClicked(event -> choose(stop.visit()));
        drag(row, stop);
        row.setOnContextMenuRequested(
                event -> {
                    board.choose(stop.visit());
                    menu.show(stop.visit(), row);
                    event.consume();
                });
        return row;
    }

    private void choose(Visit visit) {
        if (hand.isSwapping()) {
            hand.swapWith(visit);
        } else {
            board.choose(visit);
        }
    }

    private Label pinned() {
        Label tag = Forms.tag(texts.get("visit.side.pinned"));
        tag.setMinWidth(USE_PREF_SIZE);
        return tag;
    }

    private String details(Stop stop) {
        String call = stop.visit().mode() == Mode.PHONE ? "☎ " : "";
        return String.join(
                        "　",
                        call + stop.person(),
                        BeforeVisitWords.spaced(stop.number()),
                        stop.region(),
                        reason(stop.visit()),
                        stop.visit().note())
                .replaceAll("　+", "　")
                .strip();
    }

    /** The everyday visit needs no word. */
    private String reason(Visit visit) {
        return visit.reason() == VisitReason.ROUTINE ? "" : texts.say(visit.reason().label());
    }

    private void showChosen() {
        Optional<Visit> chosen = board.chosenVisit();
        list.getChildren().remove(before);
        for (Node row : List.copyOf(list.getChildren())) {
            boolean isIt = chosen.filter(visit -> visit.equals(row.getUserData())).isPresent();
            row.pseudoClassStateChanged(CHOSEN, isIt);
            if (isIt) {
                list.getChildren().add(list.getChildren().indexOf(row) + 1, before);
            }
        }
    }
}
