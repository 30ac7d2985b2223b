package app.zhanggui.purchase.ui;

import app.zhanggui.text.Texts;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** The columns of this room's tables, each a function of the row. */
final class ColumnsView<T> {
    private static final double NARROWEST = 0.7;
    private static final double WIDEST_NODE = 1.6;
    private static final double BOX = 40;

    private final Texts texts;
    private final TableView<T> table;

    ColumnsView(Texts texts, TableView<T> table) {
        this.texts = texts;
        this.table = table;
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    ColumnsView<T> text(String key, double width, Function<T, String> text) {
        add(key, width, text);
        return this;
    }

    /** Figures, at the right of their column. */
    ColumnsView<T> number(String key, double width, Function<T, String> text) {
        add(key, width, text).getStyleClass().add("number");
        return this;
    }

    /**
     * @param key empty for a column without a heading
     */
    ColumnsView<T> node(String key, double width, Function<T, Node> node) {
        TableColumn<T, T> column = column(key, width);
        column.setMaxWidth(width * WIDEST_NODE);
        show(column, (cell, one) -> cell.setGraphic(one.map(node).orElse(null)));
        return this;
    }

    /**
     * What the boxes before the rows are for.
     *
     * @param name of a row, for those who cannot see it
     * @param isOpen whether it can be taken at all
     */
    record Boxes<T>(
            Function<T, String> name,
            Predicate<T> isOpen,
            Predicate<T> isTaken,
            BiConsumer<T, Boolean> take) {}

    /** A box before each row; a click or Space takes the row or leaves it. */
    ColumnsView<T> boxes(Boxes<T> boxes) {
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    T one = table.getSelectionModel().getSelectedItem();
                    if (one != null && event.getCode() == KeyCode.SPACE) {
                        boxes.take().accept(one, !boxes.isTaken().test(one));
                        event.consume();
                    }
                });
        return node("", BOX, one -> box(one, boxes));
    }

    private static <T> CheckBox box(T one, Boxes<T> boxes) {
        CheckBox box = new CheckBox();
        box.setFocusTraversable(false);
        box.setDisable(!boxes.isOpen().test(one));
        box.setSelected(boxes.isTaken().test(one));
        box.setAccessibleText(boxes.name().apply(one));
        box.setOnAction(event -> boxes.take().accept(one, box.isSelected()));
        return box;
    }

    private TableColumn<T, T> add(String key, double width, Function<T, String> text) {
        TableColumn<T, T> column = column(key, width);
        show(column, (cell, one) -> cell.setText(one.map(text).orElse(null)));
        return column;
    }

    /**
     * @param shown what a cell does with its row, or without one
     */
    private void show(TableColumn<T, T> column, BiConsumer<TableCell<T, T>, Optional<T>> shown) {
        column.setCellFactory(
                owner ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(T one, boolean empty) {
                                super.updateItem(one, empty);
                                shown.accept(this, Optional.ofNullable(empty ? null : one));
                            }
                        });
    }

    private TableColumn<T, T> column(String key, double width) {
        TableColumn<T, T> column = new TableColumn<>(key.isEmpty() ? "" : texts.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(width * NARROWEST);
        table.getColumns().add(column);
        return column;
    }

    /** Enter and a double click open a row. */
    void opening(Consumer<T> open) {
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    T one = table.getSelectionModel().getSelectedItem();
                    if (one != null && event.getCode() == KeyCode.ENTER) {
                        open.accept(one);
                        event.consume();
                    }
                });
        table.setRowFactory(
                owner -> {
                    TableRow<T> row = new TableRow<>();
                    row.setOnMouseClicked(
                            event -> {
                                boolean twice =
                                        event.getButton() == MouseButton.PRIMARY
                                                && event.getClickCount() == 2;
                                if (twice && !row.isEmpty()) {
                                    open.accept(row.getItem());
                                }
                            });
                    return row;
                });
    }
}
