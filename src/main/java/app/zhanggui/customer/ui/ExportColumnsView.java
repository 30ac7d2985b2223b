package app.zhanggui.customer.ui;

import app.zhanggui.customer.Field;
import app.zhanggui.customer.FieldWords;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Sight;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The columns of an export in their order: ticked, and moved by arrows or keys. */
final class ExportColumnsView extends ScrollPane {
    private final Texts texts;
    private final FieldWords words;
    private final ExportViewModel model;
    private final VBox rows = new VBox();
    private List<Field> shown = List.of();
    private int current;

    ExportColumnsView(Texts texts, ExportViewModel model) {
        this.texts = texts;
        this.model = model;
        words = new FieldWords(texts);
        setContent(rows);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("export-columns");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.columns().addListener((ListChangeListener<ExportColumn>) change -> fill());
        fill();
    }

    /** A column that is only ticked stays the row it is. */
    private void fill() {
        List<Field> fields = model.columns().stream().map(ExportColumn::field).toList();
        if (fields.equals(shown)) {
            for (int i = 0; i < fields.size(); i++) {
                tick(rows.getChildren().get(i)).setSelected(model.columns().get(i).chosen());
            }
        } else {
            shown = fields;
            boolean focused = rows.getChildren().stream().anyMatch(ExportColumnsView::hasFocus);
            rows.getChildren().setAll(model.columns().stream().map(this::row).toList());
            if (focused) {
                focus(current);
            }
        }
    }

    private static CheckBox tick(Node row) {
        return (CheckBox) ((HBox) row).getChildren().get(0);
    }

    private static boolean hasFocus(Node row) {
        return tick(row).isFocused();
    }

    private HBox row(ExportColumn column) {
        CheckBox tick = new CheckBox(words.name(column.field()));
        tick.setMnemonicParsing(false);
        tick.setSelected(column.chosen());
        tick.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tick, Priority.ALWAYS);
        tick.selectedProperty().addListener((o, was, is) -> model.choose(place(column), is));
        tick.focusedProperty().addListener((o, was, is) -> comeTo(column, is));
        Label many =
                Forms.styled(
                        column.filled() == 0
                                ? texts.get("customer.export.unfilled")
                                : texts.get("customer.export.filled", column.filled()),
                        "hint");
        Button up = arrow("↑", "customer.export.up", () -> move(column, -1));
        Button down = arrow("↓", "customer.export.down", () -> move(column, 1));
        HBox row = Forms.row(4, tick, many, up, down);
        row.getStyleClass().add("export-column");
        return row;
    }

    private Button arrow(String sign, String key, Runnable action) {
        Button arrow = Forms.link(sign, action);
        arrow.setFocusTraversable(false);
        arrow.setAccessibleText(texts.get(key));
        return arrow;
    }

    private int place(ExportColumn column) {
        for (int i = 0; i < model.columns().size(); i++) {
            if (model.columns().get(i).field().equals(column.field())) {
                return i;
            }
        }
        throw new IllegalStateException("no column " + column.field().code());
    }

    private void comeTo(ExportColumn column, boolean focused) {
        if (focused) {
            current = place(column);
            Sight.bring(this, rows.getChildren().get(current));
        }
    }

    private void move(ExportColumn column, int step) {
        current = model.move(place(column), step);
        focus(current);
    }

    private void focus(int row) {
        current = Math.max(0, Math.min(rows.getChildren().size() - 1, row));
        Forms.focus(tick(rows.getChildren().get(current)));
    }

    /** Up and down go from column to column, with Alt they take the column along. */
    private void pressed(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        boolean inRows = rows.getChildren().stream().anyMatch(ExportColumnsView::hasFocus);
        if (!inRows || !up && event.getCode() != KeyCode.DOWN) {
            return;
        }
        if (event.isAltDown()) {
            move(model.columns().get(current), up ? -1 : 1);
        } else {
            focus(current + (up ? -1 : 1));
        }
        event.consume();
    }
}
