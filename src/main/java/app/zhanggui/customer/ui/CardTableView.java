package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardColumn;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.Level;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** The list of the cards found, one line each. */
final class CardTableView extends TableView<CardLine> {
    private static final PseudoClass LONG_SINCE = PseudoClass.getPseudoClass("long-since");

    /** At the ordinary font size, in pixels; the widths below are for it. */
    private static final double ROW_HEIGHT = 36;

    private static final double NARROWEST = 0.75;

    /** So many rows stay visible above a card that is opened from elsewhere. */
    private static final int ROWS_ABOVE = 5;

    private final Texts texts;
    private final CardWords words;
    private final ListWords listWords;
    private final CardsViewModel model;
    private int shownRow = -1;

    CardTableView(Texts texts, CardWords words, CardsViewModel model) {
        super(model.lines());
        this.texts = texts;
        this.words = words;
        listWords = new ListWords(texts);
        this.model = model;
        getStyleClass().add("card-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(levelColumn());
        getColumns().add(nameColumn());
        getColumns().add(textColumn(CardColumn.REACH, 156));
        getColumns().add(textColumn(CardColumn.REGION, 72));
        getColumns().add(creditColumn());
        getColumns().add(sinceColumn());
        setPlaceholder(nothing());
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chosenHere(is));
        model.selected().addListener((o, was, is) -> select());
        model.found().addListener((o, was, is) -> select());
        fixedCellSizeProperty().addListener((o, was, is) -> scaleColumns());
        select();
    }

    /** Rows are as high as the look says, in em; columns become as wide in step with them. */
    private void scaleColumns() {
        double scale = getFixedCellSize() / ROW_HEIGHT;
        for (TableColumn<CardLine, ?> column : getColumns()) {
            double width = (Double) column.getUserData() * scale;
            column.setMaxWidth(column == getColumns().get(0) ? width : Double.MAX_VALUE);
            column.setMinWidth(width * NARROWEST);
            column.setPrefWidth(width);
        }
    }

    private Label nothing() {
        Label nothing = Forms.styled(texts.get("customer.list.nothing"), "hint");
        nothing.setWrapText(true);
        return nothing;
    }

    private void select() {
        CardLine line = model.selected().get();
        int row = line == null ? -1 : getItems().indexOf(line);
        if (row < 0) {
            getSelectionModel().clearSelection();
        } else if (row != shownRow || line != getSelectionModel().getSelectedItem()) {
            getSelectionModel().clearAndSelect(row);
            getFocusModel().focus(row);
        }
        if (row >= 0 && Math.abs(row - shownRow) > 1) {
            scrollTo(Math.max(0, row - ROWS_ABOVE));
        }
        shownRow = row;
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

    private TableColumn<CardLine, CardLine> column(String title, double width) {
        TableColumn<CardLine, CardLine> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setUserData(width);
        column.setPrefWidth(width);
        column.setMinWidth(width * NARROWEST);
        return column;
    }

    private TableColumn<CardLine, CardLine> levelColumn() {
        TableColumn<CardLine, CardLine> column = column("", 38);
        column.setMaxWidth(38);
        column.getStyleClass().add("level-cell");
        column.setCellFactory(
                owner ->
                        new TableCell<>() {
                            private final Label box = new Label();

                            @Override
                            protected void updateItem(CardLine line, boolean empty) {
                                super.updateItem(line, empty);
                                setGraphic(empty || line == null ? null : levelBox(box, line));
                            }
                        });
        return column;
    }

    private static Label levelBox(Label box, CardLine line) {
        String look = line.level().map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("o");
        box.getStyleClass().setAll("label", "lv", look);
        box.setText(line.level().map(Level::name).orElse("–"));
        return box;
    }

    private TableColumn<CardLine, CardLine> nameColumn() {
        TableColumn<CardLine, CardLine> column = column(listWords.column(CardColumn.NAME), 150);
        column.setCellFactory(owner -> new NameCellView(() -> model.filter().get().query()));
        return column;
    }

    private TableColumn<CardLine, CardLine> textColumn(CardColumn shownColumn, double width) {
        TableColumn<CardLine, CardLine> column = column(listWords.column(shownColumn), width);
        column.setCellFactory(
                owner ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(CardLine line, boolean empty) {
                                super.updateItem(line, empty);
                                String shown =
                                        empty || line == null
                                                ? null
                                                : listWords.text(shownColumn, line);
                                setText(shown);
                                setTooltip(
                                        shown == null || shown.isEmpty()
                                                ? null
                                                : new Tooltip(shown));
                            }
                        });
        return column;
    }

    private TableColumn<CardLine, CardLine> creditColumn() {
        TableColumn<CardLine, CardLine> column = textColumn(CardColumn.CREDIT, 70);
        column.getStyleClass().add("number");
        return column;
    }

    private TableColumn<CardLine, CardLine> sinceColumn() {
        TableColumn<CardLine, CardLine> column = column(listWords.column(CardColumn.SINCE), 68);
        column.setCellFactory(
                owner ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(CardLine line, boolean empty) {
                                super.updateItem(line, empty);
                                boolean has = !empty && line != null;
                                setText(has ? words.since(line.lastContact()) : null);
                                pseudoClassStateChanged(LONG_SINCE, has && words.isLongSince(line));
                                setAlignment(Pos.CENTER_LEFT);
                            }
                        });
        return column;
    }
}
