package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The box before a line, ticked where the card is marked; a click does not open the card. */
final class MarkCellView extends TableCell<CardLine, CardLine> {
    static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final MarksViewModel marks;
    private final StackPane box = box();

    MarkCellView(MarksViewModel marks) {
        this.marks = marks;
        marks.version().addListener((o, was, is) -> refresh());
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    static StackPane box() {
        Region tick = new Region();
        tick.getStyleClass().add("mark-tick");
        StackPane box = new StackPane(tick);
        box.getStyleClass().add("mark-box");
        return box;
    }

    private void pressed(MouseEvent event) {
        if (getItem() != null && event.getButton() == MouseButton.PRIMARY) {
            if (event.isShiftDown()) {
                marks.extend(getTableView().getSelectionModel().getSelectedIndex(), getIndex());
            } else {
                marks.toggle(getIndex());
            }
            event.consume();
        }
    }

    @Override
    protected void updateItem(CardLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : box);
        refresh();
    }

    private void refresh() {
        box.pseudoClassStateChanged(MARKED, getItem() != null && marks.isMarked(getItem()));
    }
}
