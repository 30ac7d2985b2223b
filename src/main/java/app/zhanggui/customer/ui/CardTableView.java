package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardColumn;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CardOrder;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;

/** The list of the cards found, one line each. */
final class CardTableView extends TableView<CardLine> {
    /** At the ordinary font size, in pixels; the widths of the columns are for it. */
    private static final double ROW_HEIGHT = 36;

    private static final double NARROWEST = 0.92;

    /** So many rows stay visible above a card that is opened from elsewhere. */
    private static final int ROWS_ABOVE = 5;

    private final CardTableColumnsView columns;
    private final CardsViewModel model;
    private final ListLook look;
    private final TableColumn<CardLine, CardLine> markColumn;
    private int shownRow = -1;
    private boolean dressing;

    CardTableView(
            Texts texts,
            CardWords words,
            CardsViewModel model,
            MarksViewModel marks,
            ListLook look) {
        super(model.lines());
        this.model = model;
        this.look = look;
        columns = new CardTableColumnsView(texts, words, model, marks);
        markColumn = columns.marks();
        getStyleClass().add("card-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(nothing(texts));
        setSortPolicy(table -> sortAsClicked());
        showColumns();
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chosenHere(is));
        model.selected().addListener((o, was, is) -> select());
        model.found().addListener((o, was, is) -> refreshFound());
        look.columns().addListener((o, was, is) -> showColumns());
        fixedCellSizeProperty().addListener((o, was, is) -> fitColumns());
        widthProperty().addListener((o, was, is) -> fitColumns());
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::keepWidths);
        setRowFactory(table -> new CardRowView(marks));
        select();
    }

    private static Label nothing(Texts texts) {
        Label nothing = Forms.styled(texts.get("customer.list.nothing"), "hint");
        nothing.setWrapText(true);
        return nothing;
    }

    private void showColumns() {
        dressing = true;
        List<TableColumn<CardLine, CardLine>> all = new ArrayList<>();
        all.add(markColumn);
        all.addAll(columns.of(look.columns().get().columns()));
        getColumns().setAll(all);
        dressing = false;
        fitColumns();
        showOrder();
    }

    /**
     * Rows are as high as the look says, in em; columns become as wide in step with them. Where
     * they have no room, the last ones are left out rather than the list scrolled sideways.
     */
    private void fitColumns() {
        double scale = getFixedCellSize() > 0 ? getFixedCellSize() / ROW_HEIGHT : 1;
        double room = getWidth() > 0 ? getWidth() : Double.MAX_VALUE;
        boolean full = false;
        for (TableColumn<CardLine, ?> column : getColumns()) {
            double width = width(column) * scale;
            boolean isFixed = column == markColumn || CardColumn.LEVEL.equals(shown(column));
            column.setMaxWidth(isFixed ? width : Double.MAX_VALUE);
            column.setMinWidth(isFixed ? width : width * NARROWEST);
            column.setPrefWidth(width);
            room -= column.getMinWidth();
            full |= room < 0;
            column.setVisible(!full || isFixed || CardColumn.NAME.equals(shown(column)));
        }
    }

    private double width(TableColumn<CardLine, ?> column) {
        return column == markColumn
                ? CardTableColumnsView.MARK_WIDTH
                : ((ShownColumns.Shown) column.getUserData()).width();
    }

    private static CardColumn shown(TableColumn<CardLine, ?> column) {
        return column.getUserData() instanceof ShownColumns.Shown one ? one.column() : null;
    }

    /** After a heading was dragged, its border or itself, the columns are remembered so. */
    private void keepWidths(MouseEvent event) {
        if (isHeading((Node) event.getTarget())) {
            double scale = getFixedCellSize() / ROW_HEIGHT;
            List<ShownColumns.Shown> now = new ArrayList<>();
            for (TableColumn<CardLine, ?> column : getColumns()) {
                CardColumn one = shown(column);
                if (one != null) {
                    double width = column.isVisible() ? column.getWidth() / scale : width(column);
                    now.add(new ShownColumns.Shown(one, width));
                    column.setUserData(now.get(now.size() - 1));
                }
            }
            look.keepColumns(new ShownColumns(now));
        }
    }

    private static boolean isHeading(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("column-header-background")) {
                return true;
            }
        }
        return false;
    }

    private boolean sortAsClicked() {
        if (!dressing) {
            CardOrder order = CardOrder.NAME;
            if (!getSortOrder().isEmpty()) {
                TableColumn<CardLine, ?> by = getSortOrder().get(0);
                boolean falling = by.getSortType() == TableColumn.SortType.DESCENDING;
                order = new CardOrder(shown(by), falling);
            }
            model.filter().sort(order);
        }
        return true;
    }

    /** The arrow at the heading, when the order was chosen elsewhere. */
    private void showOrder() {
        CardOrder order = model.filter().get().order();
        dressing = true;
        getSortOrder().clear();
        for (TableColumn<CardLine, ?> column : getColumns()) {
            if (order.by().equals(shown(column))) {
                column.setSortType(
                        order.falling()
                                ? TableColumn.SortType.DESCENDING
                                : TableColumn.SortType.ASCENDING);
                getSortOrder().add(column);
            }
        }
        dressing = false;
    }

    private void refreshFound() {
        if (columns.areStale()) {
            showColumns();
        }
        select();
        showOrder();
    }

    private void select() {
        CardLine line = model.selected().get();
        int row = line == null ? -1 : model.selectedRow();
        boolean elsewhere = row >= 0 && Math.abs(row - shownRow) > 1; // before the choice moves it
        if (row < 0) {
            getSelectionModel().clearSelection();
        } else if (row != shownRow || line != getSelectionModel().getSelectedItem()) {
            getSelectionModel().clearAndSelect(row);
            getFocusModel().focus(row);
        }
        if (elsewhere) {
            scrollTo(Math.max(0, row - ROWS_ABOVE));
        }
        shownRow = row;
    }

    /** Moves the list as little as it takes to see a row whole. */
    void keepInSight(int row) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
    }

    /** What the owner chose here stands where it stood; the list does not move below the mouse. */
    private void chosenHere(CardLine line) {
        int row = getSelectionModel().getSelectedIndex();
        int before = shownRow;
        shownRow = row;
        if (!model.select(line)) {
            shownRow = before;
        }
    }
}
