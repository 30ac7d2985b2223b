package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.Stage;
import app.zhanggui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** Six columns of cards, what is due first at the top; arrow keys go from card to card. */
final class BoardView extends GridPane {
    private final ComplaintBoardViewModel model;
    private final Runnable opened;
    private final List<BoardColumnView> columns = new ArrayList<>();
    private boolean focusWanted;

    /**
     * @param dropped told the stage that the chosen complaint was carried to by the mouse
     * @param opened told that the chosen complaint is to be worked on
     */
    BoardView(
            Texts texts, ComplaintBoardViewModel model, Consumer<Stage> dropped, Runnable opened) {
        this.model = model;
        this.opened = opened;
        getStyleClass().add("board");
        RowConstraints whole = new RowConstraints();
        whole.setVgrow(Priority.ALWAYS);
        getRowConstraints().add(whole);
        for (Stage stage : Stage.six()) {
            ColumnConstraints sixth = new ColumnConstraints();
            sixth.setPercentWidth(100.0 / Stage.six().size());
            getColumnConstraints().add(sixth);
            BoardColumnView column = new BoardColumnView(texts, model, stage, dropped);
            columns.add(column);
            add(column, stage.ordinal(), 0);
        }
        model.cards().addListener((ListChangeListener<BoardCard>) change -> fill());
        model.selected().addListener((o, was, is) -> mark(is));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        fill();
    }

    private void fill() {
        boolean hadFocus = holdsFocus();
        columns.forEach(BoardColumnView::fill);
        mark(model.selected().get());
        if (hadFocus) {
            focusChosen();
        }
    }

    private boolean holdsFocus() {
        return columns.stream().anyMatch(BoardColumnView::holdsFocus);
    }

    /** The keyboard goes with the chosen card from column to column. */
    private void mark(ComplaintLine chosen) {
        boolean hadFocus = holdsFocus();
        columns.forEach(column -> column.mark(chosen));
        if (hadFocus || focusWanted) {
            focusChosen();
        }
    }

    private void keys(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> model.stepWithin(-1);
            case DOWN -> model.stepWithin(1);
            case LEFT -> model.stepAcross(-1);
            case RIGHT -> model.stepAcross(1);
            case ENTER -> opened.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Puts the keyboard on the chosen card; as soon as there is one, if the file is being read. */
    void focusChosen() {
        focusWanted = columns.stream().noneMatch(BoardColumnView::focusIfChosen);
    }
}
