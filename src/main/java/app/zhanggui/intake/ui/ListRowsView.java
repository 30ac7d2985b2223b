package app.zhanggui.intake.ui;

import app.zhanggui.intake.ListPreview;
import app.zhanggui.intake.ListRow;
import app.zhanggui.intake.ListSheet;
import app.zhanggui.text.Texts;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/**
 * The rows of lists and what becomes of each: where it stands, whose it is, and the columns its
 * room adds.
 *
 * @param <T> what is written down of a row
 */
final class ListRowsView<T> extends TableView<ListRow<T>> {
    /** Narrower columns hold figures and words that must not be cut. */
    private static final double WIDE = 100;

    /** Larger letters have no room for all columns at once. */
    private static final double LARGE = 1.4;

    private final Texts texts;
    private final TableColumn<ListRow<T>, String> sheet;
    private ListPreview<T> shown;

    ListRowsView(Texts texts) {
        this.texts = texts;
        sheet = column("intake.list.column.sheet", 82, this::sheet);
        column("intake.list.column.row", 44, row -> Integer.toString(row.row() + 1));
        column("intake.list.column.fate", 92, row -> texts.get("intake.list.fate." + row.fate()))
                .setCellFactory(any -> new FateCell<>());
        column("intake.list.column.customer", 150, this::customer);
        getStyleClass().addAll("list-rows", "first-focus");
    }

    /** Which sheet a row is of, or which list where their kinds differ. */
    private String sheet(ListRow<T> row) {
        ListSheet of = shown.sheet(row);
        return hasKinds() ? texts.get("intake.list.kind." + of.kind()) : of.table().name();
    }

    private boolean hasKinds() {
        return shown.sheets().stream().map(ListSheet::kind).distinct().count() > 1;
    }

    private String customer(ListRow<T> row) {
        String written = row.whose().shown();
        return row.matched().isEmpty() || row.matched().equals(written)
                ? written
                : texts.get("intake.list.goesTo", written, row.matched());
    }

    /** Adds a column of what is written down. */
    TableColumn<ListRow<T>, String> content(String key, double width, Function<T, String> text) {
        return column(key, width, row -> row.content().map(text).orElse(""));
    }

    TableColumn<ListRow<T>, String> column(
            String key, double width, Function<ListRow<T>, String> text) {
        TableColumn<ListRow<T>, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(any -> new TextCell<>());
        column.setSortable(false);
        column.setReorderable(false);
        column.setUserData(width);
        getColumns().add(column);
        return column;
    }

    /** Makes the columns as wide as letters of that many times the usual size need. */
    void widen(double times) {
        setColumnResizePolicy(
                times > LARGE
                        ? TableView.UNCONSTRAINED_RESIZE_POLICY
                        : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        for (TableColumn<ListRow<T>, ?> column : getColumns()) {
            double width = (double) column.getUserData() * times;
            column.setMinWidth(width < WIDE * times ? width : width / 2);
            column.setPrefWidth(width);
        }
    }

    void show(ListPreview<T> preview) {
        shown = preview;
        sheet.setVisible(preview.sheets().size() > 1);
        getItems().setAll(preview.rows());
    }

    /** What is cut is shown whole under the mouse. */
    private static final class TextCell<T> extends TableCell<ListRow<T>, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            boolean blank = empty || text == null || text.isEmpty();
            setText(blank ? "" : text.replaceAll("\\s*[\\r\\n]+\\s*", " "));
            setTooltip(blank ? null : new Tooltip(text));
        }
    }

    /** In the colour of its figure. */
    private static final class FateCell<T> extends TableCell<ListRow<T>, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            getStyleClass().removeIf(name -> name.startsWith("fate-"));
            setText(empty ? "" : text);
            ListRow<T> row = getTableRow() == null ? null : getTableRow().getItem();
            if (!empty && row != null) {
                getStyleClass().add("fate-" + row.fate().name().toLowerCase(Locale.ROOT));
            }
        }
    }
}
