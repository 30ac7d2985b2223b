package app.zhanggui.purchase.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.purchase.Suggestion;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** The suggested classes, a line each, with what speaks for them. Space takes or leaves one. */
final class SuggestionTableView extends TableView<Suggestion> {
    private static final double PERCENT = 100;

    private final Texts texts;
    private final ClassesViewModel model;

    /**
     * @param open shows a customer's card
     */
    SuggestionTableView(Texts texts, ClassesViewModel model, Consumer<CustomerId> open) {
        super(model.rows());
        this.texts = texts;
        this.model = model;
        getStyleClass().add("suggestion-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(shown("", 40, this::box));
        getColumns().add(text("purchase.column.customer", 250, one -> one.account().name()));
        getColumns().add(shown("purchase.column.now", 56, this::now));
        getColumns().add(shown("purchase.column.then", 66, this::then));
        getColumns()
                .add(
                        number(
                                "purchase.column.amount",
                                130,
                                one -> PurchaseWords.money(one.amount())));
        getColumns().add(number("purchase.column.rank", 70, one -> Integer.toString(one.rank())));
        getColumns().add(number("purchase.column.share", 80, one -> percent(one.share())));
        getColumns().add(number("purchase.column.running", 90, one -> percent(one.running())));
        setPlaceholder(nothing());
        model.chosen().addListener((SetChangeListener<Object>) change -> refresh());
        setOnKeyPressed(
                event -> {
                    Suggestion one = getSelectionModel().getSelectedItem();
                    if (one != null && event.getCode() == KeyCode.SPACE) {
                        model.choose(one, !model.chosen().contains(one.account().id()));
                        event.consume();
                    } else if (one != null && event.getCode() == KeyCode.ENTER) {
                        open.accept(one.account().id());
                        event.consume();
                    }
                });
        setRowFactory(
                table -> {
                    var row = new javafx.scene.control.TableRow<Suggestion>();
                    row.setOnMouseClicked(
                            event -> {
                                boolean twice =
                                        event.getButton() == MouseButton.PRIMARY
                                                && event.getClickCount() == 2;
                                if (twice && !row.isEmpty()) {
                                    open.accept(row.getItem().account().id());
                                }
                            });
                    return row;
                });
    }

    private Label nothing() {
        Label nothing = Forms.styled(texts.get("purchase.classes.allRight"), "hint");
        nothing.setWrapText(true);
        return nothing;
    }

    private String percent(double part) {
        double percent = part * PERCENT;
        return texts.get(
                "purchase.percent",
                percent >= 10 || percent == 0
                        ? Math.round(percent)
                        : Math.round(percent * 10) / 10.0);
    }

    private Node box(Suggestion one) {
        CheckBox box = new CheckBox();
        box.setFocusTraversable(false);
        box.setDisable(!one.isChange());
        box.setSelected(model.chosen().contains(one.account().id()));
        box.setAccessibleText(one.account().name());
        box.setOnAction(event -> model.choose(one, box.isSelected()));
        return box;
    }

    private Node now(Suggestion one) {
        return ClassCountsView.levelBox(one.account().level());
    }

    private Node then(Suggestion one) {
        Label box = ClassCountsView.levelBox(Optional.of(one.suggested()));
        box.setOpacity(one.isChange() ? 1 : 0.35);
        return box;
    }

    private TableColumn<Suggestion, Suggestion> column(String key, double width) {
        TableColumn<Suggestion, Suggestion> column =
                new TableColumn<>(key.isEmpty() ? "" : texts.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.7);
        return column;
    }

    private TableColumn<Suggestion, Suggestion> shown(
            String key, double width, Function<Suggestion, Node> node) {
        TableColumn<Suggestion, Suggestion> column = column(key, width);
        column.setMaxWidth(width * 1.6);
        column.setCellFactory(
                owner ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(Suggestion one, boolean empty) {
                                super.updateItem(one, empty);
                                setGraphic(empty || one == null ? null : node.apply(one));
                            }
                        });
        return column;
    }

    private TableColumn<Suggestion, Suggestion> text(
            String key, double width, Function<Suggestion, String> text) {
        TableColumn<Suggestion, Suggestion> column = column(key, width);
        column.setCellFactory(
                owner ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(Suggestion one, boolean empty) {
                                super.updateItem(one, empty);
                                setText(empty || one == null ? null : text.apply(one));
                            }
                        });
        return column;
    }

    private TableColumn<Suggestion, Suggestion> number(
            String key, double width, Function<Suggestion, String> text) {
        TableColumn<Suggestion, Suggestion> column = text(key, width, text);
        column.getStyleClass().add("number");
        return column;
    }
}
