package app.zhanggui.shell.today;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * The cursor within a panel: up and down from line to line, left and right between a line and its
 * button. One place of the panel at a time is a stop of the Tab key, the one that was left last.
 */
final class PanelCursor {
    private final Parent panel;
    private final List<List<Node>> lines = new ArrayList<>();
    private int atLine;
    private int atStop;

    /**
     * Where the cursor stands.
     *
     * @param key of the row, empty where it is none
     */
    record Place(boolean focused, String key, int line, int stop) {}

    PanelCursor(Parent panel) {
        this.panel = panel;
        panel.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        panel.focusWithinProperty().addListener((o, was, is) -> follow());
    }

    Place place() {
        follow();
        Node node = lines.isEmpty() ? null : node();
        return new Place(
                panel.isFocusWithin(),
                node instanceof RowView row ? row.key() : "",
                atLine,
                atStop);
    }

    /** The places to stand on are these: what is above, then what is in the rows. */
    void serve(Pane head, Pane rows) {
        lines.clear();
        if (!head.getChildren().isEmpty()) {
            lines.add(List.copyOf(head.getChildren()));
        }
        for (Node node : rows.getChildren()) {
            if (node instanceof RowView row) {
                lines.add(row.stops());
            } else if (node instanceof Button) {
                lines.add(List.of(node));
            } else if (node instanceof Pane pane && pane.getChildren().get(0) instanceof Button) {
                lines.add(List.of(pane.getChildren().get(0)));
            }
        }
    }

    /** Goes back to the same row, or to where it was; at first to the first row. */
    void backTo(Place place) {
        boolean rowsBelowHead =
                lines.size() > 1
                        && !(lines.get(0).get(0) instanceof RowView)
                        && lines.get(1).get(0) instanceof RowView;
        int first = rowsBelowHead ? 1 : 0;
        int wanted =
                IntStream.range(0, lines.size())
                        .filter(
                                line ->
                                        lines.get(line).get(0) instanceof RowView row
                                                && row.key().equals(place.key()))
                        .findFirst()
                        .orElse(place.focused() ? place.line() : first);
        stand(wanted, place.stop());
        if (place.focused() && !lines.isEmpty()) {
            node().requestFocus();
        }
    }

    /** Whether there is anything to stand on. */
    boolean take() {
        if (!lines.isEmpty()) {
            node().requestFocus();
        }
        return !lines.isEmpty();
    }

    private Node node() {
        return lines.get(atLine).get(atStop);
    }

    private void stand(int line, int stop) {
        if (lines.isEmpty()) {
            return;
        }
        atLine = Math.max(0, Math.min(line, lines.size() - 1));
        atStop = Math.max(0, Math.min(stop, lines.get(atLine).size() - 1));
        lines.forEach(stops -> stops.forEach(one -> one.setFocusTraversable(one == node())));
    }

    /** A click may have put the focus elsewhere. */
    private void follow() {
        for (int line = 0; line < lines.size(); line++) {
            for (int stop = 0; stop < lines.get(line).size(); stop++) {
                if (lines.get(line).get(stop).isFocused()) {
                    stand(line, stop);
                }
            }
        }
    }

    private void pressed(KeyEvent key) {
        if (lines.isEmpty() || key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        follow();
        if (answers(key)) {
            key.consume();
        }
    }

    private boolean answers(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> go(atLine - 1, atStop);
            case DOWN -> go(atLine + 1, atStop);
            case LEFT -> go(atLine, atStop - 1);
            case RIGHT -> go(atLine, atStop + 1);
            case HOME -> go(0, 0);
            case END -> go(lines.size() - 1, 0);
            case ENTER -> enter();
            case SPACE -> {
                return node() instanceof RowView row && row.tick();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(int line, int stop) {
        stand(line, stop);
        node().requestFocus();
    }

    private void enter() {
        if (node() instanceof RowView row) {
            row.open();
        } else if (node() instanceof Button button) {
            button.fire();
        }
    }
}
