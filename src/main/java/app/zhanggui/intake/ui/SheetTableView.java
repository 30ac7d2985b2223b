package app.zhanggui.intake.ui;

import app.zhanggui.intake.Column;
import app.zhanggui.intake.ColumnKey;
import app.zhanggui.intake.PreviewSheet;
import app.zhanggui.intake.RowKey;
import app.zhanggui.sheet.CellText;
import app.zhanggui.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** The sheet as it stands, row by row, the chosen fields above it. Only rows in sight are drawn. */
final class SheetTableView extends TableView<Integer> {
    private static final PseudoClass CROSSED_OUT = PseudoClass.getPseudoClass("crossed-out");
    private static final int MOST_COLUMNS = 80;
    private static final int ROWS_MEASURED = 60;
    private static final double NARROWEST = 90;
    private static final double WIDEST = 260;
    private static final double LETTER = 7.0;
    private static final double AROUND = 26;
    private static final double ARROW = 52;

    private final ImportViewModel model;
    private final BiConsumer<Column, Node> pick;
    private final Texts texts;
    private final MappingView mapping;
    private final Map<Integer, TableColumn<Integer, ?>> byColumn = new HashMap<>();
    private PreviewSheet shown;
    private SheetLook look;
    private double times = 1;

    /**
     * @param pick opens the list of fields for a column below its heading
     */
    SheetTableView(ImportViewModel model, Texts texts, BiConsumer<Column, Node> pick) {
        this.model = model;
        this.pick = pick;
        this.texts = texts;
        mapping = new MappingView(texts);
        getStyleClass().add("sheet-table");
        getSelectionModel().setCellSelectionEnabled(true);
        setRowFactory(any -> row());
    }

    /** Makes the columns as wide as letters of that many times the usual size need. */
    void widen(double letters) {
        if (times != letters) {
            times = letters;
            shown = null;
            if (model.preview().get() != null) {
                refill();
            }
        }
    }

    /** Shows the sheet in front; answering a suspicion leaves it where it is scrolled to. */
    void refill() {
        PreviewSheet sheet = model.sheet();
        look = model.look();
        if (shown == null || shown.table() != sheet.table()) {
            getColumns().clear();
            setItems(FXCollections.observableList(rows(sheet)));
            scrollTo(0);
        }
        if (getColumns().isEmpty() || !shown.columns().equals(sheet.columns())) {
            addColumns(sheet);
        }
        shown = sheet;
        refresh();
    }

    private static List<Integer> rows(PreviewSheet sheet) {
        return IntStream.range(0, sheet.table().rows().size()).boxed().toList();
    }

    private void addColumns(PreviewSheet sheet) {
        List<TableColumn<Integer, CellLook>> columns = new ArrayList<>();
        byColumn.clear();
        columns.add(column(44 * times, row -> look.number(row)));
        sheet.columns().stream()
                .filter(column -> isUsed(sheet, column))
                .limit(MOST_COLUMNS)
                .forEach(column -> columns.add(mapped(sheet, column)));
        TablePosition<?, ?> focus = getFocusModel().getFocusedCell();
        getColumns().setAll(columns);
        int place = Math.max(1, Math.min(focus.getColumn(), columns.size() - 1));
        if (place < columns.size() && !getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(Math.max(focus.getRow(), 0), columns.get(place));
        }
    }

    /** Opens the list of fields for the column the keys are in. */
    void pickHere() {
        TablePosition<?, ?> focus = getFocusModel().getFocusedCell();
        if (focus.getTableColumn() != null && focus.getTableColumn().getGraphic() != null) {
            scrollToColumnIndex(focus.getColumn());
            ((Button) focus.getTableColumn().getGraphic()).fire();
        }
    }

    /** Has the row the keys are in read, or left out; whether they are in one. */
    boolean turnHere() {
        int row = getFocusModel().getFocusedCell().getRow();
        boolean here = isFocused() && row >= shown.firstData();
        if (here) {
            turn(row);
        }
        return here;
    }

    /** Takes the row the keys are in for the header, or for none; whether they are in one. */
    boolean turnHeaderHere() {
        int row = getFocusModel().getFocusedCell().getRow();
        boolean here = isFocused() && row >= 0;
        if (here) {
            model.rows().turnHeader(shown, row);
        }
        return here;
    }

    private void turn(int row) {
        model.rows().read(new RowKey(shown.index(), row), !look.isRead(row));
    }

    /** A row, with what the mouse can do to it. */
    private TableRow<Integer> row() {
        TableRow<Integer> row =
                new TableRow<>() {
                    @Override
                    protected void updateItem(Integer number, boolean empty) {
                        super.updateItem(number, empty);
                        boolean crossedOut = !empty && look.isCrossedOut(number);
                        pseudoClassStateChanged(CROSSED_OUT, crossedOut);
                    }
                };
        MenuItem turn = new MenuItem();
        turn.setOnAction(event -> turn(row.getItem()));
        MenuItem header = new MenuItem();
        header.setOnAction(event -> model.rows().turnHeader(shown, row.getItem()));
        ContextMenu menu = new ContextMenu(turn, header);
        menu.setOnShowing(
                event -> {
                    boolean read = look.isRead(row.getItem());
                    boolean isHeader = row.getItem() == shown.headerRow();
                    turn.setText(texts.get(read ? "intake.row.leave" : "intake.row.read"));
                    header.setText(
                            texts.get(isHeader ? "intake.row.noHeader" : "intake.row.header"));
                });
        row.contextMenuProperty()
                .bind(Bindings.when(row.emptyProperty()).then((ContextMenu) null).otherwise(menu));
        return row;
    }

    /** Opens the list of fields for a column that is asked about, brought to the front. */
    void pick(ColumnQuestion question) {
        List<PreviewSheet> sheets = model.preview().get().sheets();
        ColumnKey key = question.keys().get(0);
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).index() == key.sheet()) {
                model.showSheet(i);
            }
        }
        TableColumn<Integer, ?> column = byColumn.get(key.column());
        scrollToColumnIndex(getColumns().indexOf(column));
        layout();
        ((Button) column.getGraphic()).fire();
    }

    private TableColumn<Integer, CellLook> mapped(PreviewSheet sheet, Column column) {
        TableColumn<Integer, CellLook> mapped = column(0, row -> look.cell(row, column));
        Button button = mapping.button(column, chosen -> pick.accept(column, chosen));
        mapped.setGraphic(button);
        double named = wide(button.getText()) * LETTER + ARROW;
        mapped.setPrefWidth(Math.max(named, width(sheet, column)) * times);
        byColumn.put(column.index(), mapped);
        return mapped;
    }

    private static TableColumn<Integer, CellLook> column(
            double width, Function<Integer, CellLook> look) {
        TableColumn<Integer, CellLook> column = new TableColumn<>();
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(look.apply(row.getValue())));
        column.setCellFactory(any -> new LookCellView());
        return column;
    }

    private static boolean isUsed(PreviewSheet sheet, Column column) {
        return column.field().isPresent()
                || !column.heading().isEmpty()
                || IntStream.range(0, Math.min(sheet.table().rows().size(), ROWS_MEASURED * 4))
                        .anyMatch(
                                row -> !CellText.isBlank(sheet.table().cell(row, column.index())));
    }

    private double width(PreviewSheet sheet, Column column) {
        int from = Math.max(sheet.headerRow(), 0);
        int to = Math.min(sheet.table().rows().size(), from + ROWS_MEASURED);
        int longest =
                IntStream.range(from, to)
                        .mapToObj(row -> look.cell(row, column).text())
                        .mapToInt(SheetTableView::wide)
                        .max()
                        .orElse(0);
        return Math.min(Math.max(longest * LETTER + AROUND, NARROWEST), WIDEST);
    }

    /** Letters of a line; a character is as wide as two. */
    private static int wide(String text) {
        return text.chars().map(c -> c > 0x2E80 ? 2 : 1).sum();
    }
}
