package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.BeforeVisitWords;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.Visit;
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
    private final Texts texts;
    private final VisitMenuView menu;
    private final Label title = Forms.heading("");
    private final VBox list = new VBox(1);
    private Runnable leave = () -> {};

    HalfDayView(BoardViewModel board, Texts texts, VisitMenuView menu) {
        super(4);
        this.board = board;
        this.texts = texts;
        this.menu = menu;
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
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
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
        level.getStyleClass().add(ChipView.styleOf(stop.audience()));
        Label name = Forms.styled(stop.name(), "strong");
        Label details = Forms.styled(details(stop), "stop-details");
        HBox first = Forms.row(5, number, level, name);
        if (stop.visit().pinned()) {
            first.getChildren().add(pinned());
        }
        VBox row = new VBox(first, details);
        row.getStyleClass().add("stop");
        row.setUserData(stop.visit());
        row.setOnMouseClicked(event -> board.choose(stop.visit()));
        row.setOnContextMenuRequested(
                event -> {
                    board.choose(stop.visit());
                    menu.show(stop.visit(), row);
                    event.consume();
                });
        return row;
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
                        stop.visit().note())
                .replaceAll("　+", "　")
                .strip();
    }

    private void showChosen() {
        Optional<Visit> chosen = board.chosenVisit();
        for (Node row : list.getChildren()) {
            row.pseudoClassStateChanged(
                    CHOSEN, chosen.filter(visit -> visit.equals(row.getUserData())).isPresent());
        }
    }
}
