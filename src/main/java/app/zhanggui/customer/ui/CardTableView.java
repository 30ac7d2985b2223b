package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Money;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Locale;
import java.util.function.Function;
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

    private final Texts texts;
    private final CardWords words;
    private final CardsViewModel model;

    CardTableView(Texts texts, CardWords words, CardsViewModel model) {
        super(model.lines());
        this.texts = texts;
        this.words = words;
        this.model = model;
        getStyleClass().add("card-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(levelColumn());
        getColumns().add(nameColumn());
        getColumns().add(textColumn("customer.column.contact", 150, CardTableView::reach));
        getColumns().add(textColumn("customer.column.region", 76, CardLine::region));
        getColumns().add(creditColumn());
        getColumns().add(sinceColumn());
        setPlaceholder(nothing());
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> model.select(is));
        model.selected().addListener((o, was, is) -> select());
        model.found().addListener((o, was, is) -> select());
        select();
    }

    private Label nothing() {
        Label nothing = Forms.styled(texts.get("customer.list.nothing"), "hint");
        nothing.setWrapText(true);
        return nothing;
    }

    private void select() {
        CardLine line = model.selected().get();
        if (line != null && line != getSelectionModel().getSelectedItem()) {
            int row = getItems().indexOf(line);
            getSelectionModel().clearAndSelect(row);
            getFocusModel().focus(row);
            scrollTo(Math.max(0, row - 5));
        }
    }

    private TableColumn<CardLine, CardLine> column(String key, double width) {
        TableColumn<CardLine, CardLine> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.8);
        return column;
    }

    private TableColumn<CardLine, CardLine> levelColumn() {
        TableColumn<CardLine, CardLine> column = column("customer.column.level", 42);
        column.setMinWidth(42);
        column.setMaxWidth(42);
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
        TableColumn<CardLine, CardLine> column = column("customer.column.name", 170);
        column.setMaxWidth(Double.MAX_VALUE);
        column.setCellFactory(owner -> new NameCellView(() -> model.filter().get().query()));
        return column;
    }

    private TableColumn<CardLine, CardLine> textColumn(
            String key, double width, Function<CardLine, String> text) {
        TableColumn<CardLine, CardLine> column = column(key, width);
        column.setCellFactory(
                owner ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(CardLine line, boolean empty) {
                                super.updateItem(line, empty);
                                String shown = empty || line == null ? null : text.apply(line);
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
        TableColumn<CardLine, CardLine> column =
                textColumn(
                        "customer.column.credit",
                        74,
                        line -> line.creditLimit().map(Money::grouped).orElse(""));
        column.getStyleClass().add("number");
        return column;
    }

    private TableColumn<CardLine, CardLine> sinceColumn() {
        TableColumn<CardLine, CardLine> column = column("customer.column.since", 76);
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

    private static String reach(CardLine line) {
        return (line.contact() + " " + CardWords.number(line.number())).strip();
    }
}
