package app.zhanggui.customer.ui;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A text with what a query hit marked yellow. It keeps its parts, for a list shows many. */
final class MarkedTextView extends HBox {
    private final List<Label> parts = new ArrayList<>();

    MarkedTextView() {
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("marked-text");
    }

    void show(String text, BitSet marks) {
        int used = 0;
        for (int from = 0; from < text.length(); ) {
            boolean on = marks.get(from);
            int end = on ? marks.nextClearBit(from) : marks.nextSetBit(from);
            int to = end < 0 ? text.length() : Math.min(end, text.length());
            Label part = part(used++);
            part.setText(text.substring(from, to));
            part.getStyleClass().setAll("label", on ? "mark" : "unmarked");
            part.setMinWidth(to < text.length() ? USE_PREF_SIZE : 0);
            from = to;
        }
        List<Label> now = parts.subList(0, used);
        if (!getChildren().equals(now)) {
            getChildren().setAll(now);
        }
    }

    private Label part(int index) {
        if (index == parts.size()) {
            parts.add(new Label());
        }
        return parts.get(index);
    }
}
