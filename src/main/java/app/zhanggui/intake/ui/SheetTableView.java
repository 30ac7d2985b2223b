package app.zhanggui.intake.ui;

import app.zhanggui.intake.Column;
import app.zhanggui.intake.PreviewSheet;
import app.zhanggui.sheet.CellText;
import app.zhanggui.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** The sheet as it stands, row by row, the chosen fields above it. Only rows in sight are drawn. */
final class SheetTableView extends TableView<Integer> {
    private static final int MOST_COLUMNS = 80;
    private static final int ROWS_MEASURED = 60;
    private static final double NARROWEST = 90;
    private static final double WIDEST = 260;
    private static final double LETTER = 7.0;

    private final ImportViewModel model;
    private final MappingView mapping;

    SheetTableView(ImportViewModel model, Texts texts) {
        this.model = model;
        mapping = new MappingView(texts);
        getStyleClass().add("sheet-table");
        getSelectionModel().setCellSelectionEnabled(true);
    }

    /** Shows the sheet in front afresh, where it was scrolled to. */
    void refill() {
        PreviewSheet sheet = model.sheet();
        SheetLook look = model.look();
        getColumns().clear();
        getColumns().add(column(44, look::number));
        sheet.columns().stream()
                .filter(column -> isUsed(sheet, column))
                .limit(MOST_COLUMNS)
                .forEach(column -> getColumns().add(mapped(sheet, column, look)));
        List<Integer> rows = IntStream.range(0, sheet.table().rows().size()).boxed().toList();
        if (!getItems().equals(rows)) {
            setItems(FXCollections.observableList(rows));
        }
        refresh();
    }

    private TableColumn<Integer, CellLook> mapped(
            PreviewSheet sheet, Column column, SheetLook look) {
        TableColumn<Integer, CellLook> shown =
                column(width(sheet, column), row -> look.cell(row, column));
        shown.setGraphic(mapping.box(column, model::choose));
        return shown;
    }

    private static TableColumn<Integer, CellLook> column(
            double width, Function<Integer, CellLook> look) {
        TableColumn<Integer, CellLook> column = new TableColumn<>();
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(look.apply(row.getValue())));
        column.setCellFactory(any -> new LookCell());
        return column;
    }

    private static boolean isUsed(PreviewSheet sheet, Column column) {
        return column.field().isPresent()
                || !column.heading().isEmpty()
                || IntStream.range(0, Math.min(sheet.table().rows().size(), ROWS_MEASURED * 4))
                        .anyMatch(
                                row -> !CellText.isBlank(sheet.table().cell(row, column.index())));
    }

    private static double width(PreviewSheet sheet, Column column) {
        int from = Math.max(sheet.headerRow(), 0);
        int to = Math.min(sheet.table().rows().size(), from + ROWS_MEASURED);
        int longest =
                IntStream.range(from, to)
                        .mapToObj(row -> sheet.table().cell(row, column.index()))
                        .mapToInt(text -> text.chars().map(c -> c > 0x2E80 ? 2 : 1).sum())
                        .max()
                        .orElse(0);
        boolean converted =
                column.field()
                        .filter(field -> field.type() != app.zhanggui.customer.CardField.Type.TEXT)
                        .isPresent();
        double room = longest * LETTER + (converted ? 80 : 26);
        return Math.min(Math.max(room, column.field().isPresent() ? 108 : NARROWEST), WIDEST);
    }

    /** A cell in the colour of what was read in it. */
    private static final class LookCell extends TableCell<Integer, CellLook> {
        @Override
        protected void updateItem(CellLook look, boolean empty) {
            super.updateItem(look, empty);
            getStyleClass().removeIf(name -> name.startsWith("look-"));
            if (empty || look == null) {
                setText(null);
                setTooltip(null);
                return;
            }
            setText(look.text().replaceAll("\\s*[\\r\\n]+\\s*", " "));
            getStyleClass().add("look-" + look.kind().name().toLowerCase(Locale.ROOT));
            setTooltip(look.tip().isEmpty() ? null : new Tooltip(look.tip()));
        }
    }
}
