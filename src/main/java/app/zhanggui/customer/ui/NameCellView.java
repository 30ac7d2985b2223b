package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.NameMarks;
import java.util.BitSet;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A name in the list, with what the query hit marked yellow. */
final class NameCellView extends TableCell<CardLine, CardLine> {
    private final Supplier<String> query;

    NameCellView(Supplier<String> query) {
        this.query = query;
        getStyleClass().add("name-cell");
    }

    @Override
    protected void updateItem(CardLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        setTooltip(new Tooltip(line.name()));
        BitSet marks = NameMarks.of(line, query.get());
        setText(marks.isEmpty() ? line.name() : null);
        setGraphic(marks.isEmpty() ? null : marked(line.name(), marks));
    }

    private static HBox marked(String name, BitSet marks) {
        HBox parts = new HBox();
        parts.setAlignment(Pos.CENTER_LEFT);
        for (int from = 0; from < name.length(); ) {
            boolean on = marks.get(from);
            int end = on ? marks.nextClearBit(from) : marks.nextSetBit(from);
            int to = end < 0 ? name.length() : Math.min(end, name.length());
            Label part = new Label(name.substring(from, to));
            part.setMinWidth(to < name.length() ? USE_PREF_SIZE : 0);
            part.getStyleClass().add(on ? "mark" : "unmarked");
            parts.getChildren().add(part);
            from = to;
        }
        return parts;
    }
}
