package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A line of the list: tinted while it is marked; Ctrl and Shift with a click mark it. */
final class CardRowView extends TableRow<CardLine> {
    private final MarksViewModel marks;

    CardRowView(MarksViewModel marks) {
        this.marks = marks;
        marks.version().addListener((o, was, is) -> refresh());
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    private void pressed(MouseEvent event) {
        boolean isMain = event.getButton() == MouseButton.PRIMARY && getItem() != null;
        if (isMain && event.isShiftDown()) {
            marks.extend(getTableView().getSelectionModel().getSelectedIndex(), getIndex());
            event.consume();
        } else if (isMain && event.isShortcutDown()) {
            marks.toggle(getIndex());
            event.consume();
        }
    }

    @Override
    protected void updateItem(CardLine line, boolean empty) {
        super.updateItem(line, empty);
        refresh();
    }

    private void refresh() {
        boolean marked = getItem() != null && marks.isMarked(getItem());
        pseudoClassStateChanged(MarkCellView.MARKED, marked);
    }
}
