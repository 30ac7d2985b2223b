package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CardsFound;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Keys;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The found cards with what stands around them: as a list or as a wall, the same cards in both. */
final class ListPaneView extends VBox {
    private final ListLook look;
    private final CardsViewModel model;
    private final MarksViewModel marks;
    private final CardTableView table;
    private final WallView wall;
    private final DropAwayView dropAway;
    private final Runnable open;

    /**
     * @param open brings the card chosen by hand before the eyes
     * @param calm whether the owner wants no motion
     */
    ListPaneView(
            Texts texts,
            CardWords words,
            CardsViewModel model,
            MarksViewModel marks,
            ListLook look,
            Runnable open,
            BooleanSupplier calm) {
        this.look = look;
        this.model = model;
        this.marks = marks;
        this.open = open;
        table = new CardTableView(texts, words, model, marks, look);
        wall = new WallView(texts, words, model, marks, open);
        dropAway = new DropAwayView(calm);
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::extend);
        StackPane cards = new StackPane(table, wall, dropAway);
        cards.setMinSize(0, 0);
        VBox.setVgrow(cards, Priority.ALWAYS);
        getStyleClass().add("card-list");
        getChildren().add(cards);
        look.shape().addListener((o, was, is) -> showShape());
        model.foresee(this::dropLeaving);
        addEventFilter(InputEvent.ANY, this::endMotion);
        showShape();
    }

    void above(Node part) {
        getChildren().add(0, part);
    }

    /** What comes and goes below the cards, so that the lines stay under the hand. */
    void below(Node part) {
        getChildren().add(part);
    }

    /** Lets the cards answer to keys before their controls do. */
    void serve(Keys keys) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
        wall.addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
    }

    private void showShape() {
        boolean isWall = look.shape().get() == ListLook.Shape.WALL;
        boolean focused = table.isFocused() || wall.isFocused();
        Forms.showIf(!isWall, table);
        Forms.showIf(isWall, wall);
        if (isWall) {
            wall.refill();
            wall.showRow();
        }
        if (focused) {
            focusCards();
        }
    }

    void focusCards() {
        (look.shape().get() == ListLook.Shape.WALL ? wall : table).requestFocus();
    }

    /** A click on a line, not on a heading. */
    private void clicked(MouseEvent event) {
        for (Node at = (Node) event.getTarget(); at != null; at = at.getParent()) {
            if (at instanceof TableRow<?> row && !row.isEmpty()) {
                if (!event.isShiftDown() && !event.isShortcutDown() && !isBox(event)) {
                    open.run();
                }
                return;
            }
        }
    }

    private static boolean isBox(MouseEvent event) {
        for (Node at = (Node) event.getTarget(); at != null; at = at.getParent()) {
            if (at instanceof MarkCellView) {
                return true;
            }
        }
        return false;
    }

    /** Shift and an arrow mark from line to line. */
    private void extend(KeyEvent event) {
        int by =
                switch (event.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    default -> 0;
                };
        int at = table.getSelectionModel().getSelectedIndex();
        int to = at + by;
        if (by != 0 && event.isShiftDown() && to >= 0 && to < model.lines().size() && at >= 0) {
            marks.extend(at, to);
            table.getSelectionModel().clearAndSelect(to);
            table.getFocusModel().focus(to);
            table.keepInSight(to);
            event.consume();
        }
    }

    /** Marks the open card, or takes its mark away. */
    boolean toggleMark() {
        int row = model.selectedRow();
        if (row >= 0) {
            marks.toggle(row);
        }
        return row >= 0;
    }

    private void dropLeaving(CardsFound coming) {
        boolean isWall = look.shape().get() == ListLook.Shape.WALL;
        List<? extends Node> shown = isWall ? wall.faces().toList() : rows().toList();
        Set<CustomerId> ids = shown.stream().map(ListPaneView::id).collect(Collectors.toSet());
        Set<CustomerId> staying = new HashSet<>();
        for (CardLine line : coming.lines()) {
            if (ids.contains(line.id())) {
                staying.add(line.id());
            }
        }
        dropAway.drop(
                isWall ? wall : table,
                shown.stream().filter(one -> !staying.contains(id(one))).toList());
    }

    private Stream<CardRowView> rows() {
        return table.lookupAll(".table-row-cell").stream()
                .filter(CardRowView.class::isInstance)
                .map(CardRowView.class::cast)
                .filter(row -> row.isVisible() && row.getItem() != null);
    }

    private static CustomerId id(Node shown) {
        return shown instanceof CardFaceView face
                ? face.line().id()
                : ((CardLine) ((TableRow<?>) shown).getItem()).id();
    }

    private void endMotion(InputEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED
                || event.getEventType() == KeyEvent.KEY_PRESSED) {
            dropAway.end();
        }
    }
}
