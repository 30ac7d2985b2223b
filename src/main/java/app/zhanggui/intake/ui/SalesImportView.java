package app.zhanggui.intake.ui;

import app.zhanggui.customer.Money;
import app.zhanggui.intake.SalesIntake;
import app.zhanggui.intake.SalesPreview;
import app.zhanggui.intake.SalesRow;
import app.zhanggui.intake.SalesRow.Fate;
import app.zhanggui.purchase.Measure;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sales of a file: what becomes of each row, and writing them down. */
final class SalesImportView extends StackPane {
    /** Narrower columns hold figures and words that must not be cut. */
    private static final double WIDE = 100;

    /** Where one can go from here. */
    record Next(Runnable again, Runnable toCards) {}

    private final SalesImportViewModel model;
    private final Texts texts;
    private final Next next;
    private final TableView<SalesRow> table = new TableView<>();
    private final VBox side = new VBox(10);
    private final BorderPane page = new BorderPane();
    private final SalesColumnsView columns;
    private TableColumn<SalesRow, String> sheet;
    private final Button go;

    SalesImportView(SalesImportViewModel model, Texts texts, Next next) {
        this.model = model;
        this.texts = texts;
        this.next = next;
        go = Forms.primary("", model::importNow);
        go.setId("import-sales");
        go.setMaxWidth(Double.MAX_VALUE);
        makeColumns();
        columns = new SalesColumnsView(model, texts);
        VBox list = new VBox(columns, table);
        list.getStyleClass().addAll("panel", "sheet-panel");
        VBox.setVgrow(table, Priority.ALWAYS);
        side.setMinWidth(340);
        side.setPrefWidth(340);
        page.setCenter(list);
        page.setRight(side);
        BorderPane.setMargin(side, new Insets(0, 0, 0, 12));
        page.getStyleClass().add("import-page");
        model.preview().addListener((o, was, is) -> refill());
        model.done().addListener((o, was, is) -> refill());
        model.makeCards().addListener((o, was, is) -> showButton());
    }

    private void makeColumns() {
        sheet = column("intake.sales.column.sheet", 70, row -> "");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("intake.sales.column.row", 44, row -> Integer.toString(row.row() + 1));
        column("intake.sales.column.fate", 92, row -> texts.get("intake.sales.fate." + row.fate()));
        column("intake.sales.column.on", 98, sold(one -> one.on().toString()));
        column("intake.sales.column.customer", 150, this::customer);
        column("intake.sales.column.goods", 130, sold(Purchase::goods));
        column(
                "intake.sales.column.quantity",
                76,
                sold(one -> one.measure().map(Measure::plain).orElse("")));
        column("intake.sales.column.amount", 92, sold(one -> money(one.amount())))
                .getStyleClass()
                .add("number");
        column("intake.sales.column.why", 150, row -> row.why().map(texts::say).orElse(""))
                .setMinWidth(126);
    }

    private static Function<SalesRow, String> sold(Function<Purchase, String> text) {
        return row -> row.purchase().map(text).orElse("");
    }

    private static String money(Money amount) {
        return "¥ " + amount.grouped();
    }

    private String customer(SalesRow row) {
        String written = row.customer().isEmpty() ? row.number() : row.customer();
        return row.matched().isEmpty() || row.matched().equals(written)
                ? written
                : texts.get("intake.sales.goesTo", written, row.matched());
    }

    private TableColumn<SalesRow, String> column(
            String key, double width, Function<SalesRow, String> text) {
        TableColumn<SalesRow, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(width < WIDE ? width : width / 2);
        table.getColumns().add(column);
        return column;
    }

    private void refill() {
        if (model.done().get() != null) {
            getChildren().setAll(done(model.done().get()));
        } else if (model.preview().get() != null) {
            SalesPreview preview = model.preview().get();
            columns.show(preview);
            showSheets(preview);
            table.getItems().setAll(preview.rows());
            fillSide(preview);
            getChildren().setAll(page);
        }
    }

    /** Which sheet a row is of is told only where there are several. */
    private void showSheets(SalesPreview preview) {
        sheet.setCellValueFactory(
                cell ->
                        new ReadOnlyStringWrapper(
                                preview.sheets().get(cell.getValue().sheet()).table().name()));
        sheet.setVisible(preview.sheets().size() > 1);
    }

    private void fillSide(SalesPreview preview) {
        GridPane grid = new GridPane();
        grid.setVgap(6);
        figure(grid, Fate.NEW, preview, "good");
        figure(grid, Fate.REPEATED, preview, "faint");
        figure(grid, Fate.UNMATCHED, preview, "amber");
        figure(grid, Fate.PROBLEM, preview, "late");
        figure(grid, Fate.CALLED_OFF, preview, "faint");
        Label sum = Forms.muted(texts.get("intake.sales.sum", money(preview.amount())));
        VBox figures = panel(grid, sum);
        side.getChildren().setAll(figures);
        if (preview.strangers() > 0) {
            side.getChildren().add(strangers(preview));
        }
        side.getChildren().add(buttons(preview));
        showButton();
    }

    private void figure(GridPane grid, Fate fate, SalesPreview preview, String look) {
        Label what = new Label(texts.get("intake.sales.count." + fate));
        what.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(what, Priority.ALWAYS);
        Label number = Forms.styled(String.format("%,d", preview.rows(fate).size()), "figure");
        number.getStyleClass().add(look);
        number.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(fate.ordinal(), what, number);
    }

    private VBox strangers(SalesPreview preview) {
        CheckBox make = new CheckBox(texts.get("intake.sales.makeCards", preview.strangers()));
        make.setId("make-cards");
        make.setWrapText(true);
        make.selectedProperty().bindBidirectional(model.makeCards());
        return panel(make, wrapped(texts.get("intake.sales.makeCards.hint")));
    }

    private VBox buttons(SalesPreview preview) {
        Button back = Forms.link(texts.get("intake.sales.leave"), model::leave);
        back.setMaxWidth(Double.MAX_VALUE);
        Button save = Forms.button(texts.get("intake.leftOut.save"), this::saveLeftOut);
        save.setId("save-left-out-sales");
        save.setMaxWidth(Double.MAX_VALUE);
        Forms.showIf(!preview.leftOut().isEmpty(), save);
        return panel(wrapped(texts.get("intake.sales.note")), go, save, back);
    }

    private void showButton() {
        if (model.preview().get() != null) {
            go.setText(texts.get("intake.sales.import", model.many()));
            go.setDisable(model.many() == 0);
        }
    }

    private void saveLeftOut() {
        SaveChooserView.ask(texts.get("intake.leftOut.name"), ".xlsx", getScene().getWindow())
                .ifPresent(model::saveLeftOut);
    }

    private void startAgain() {
        model.leave();
        next.again().run();
    }

    private static Label wrapped(String text) {
        Label label = Forms.muted(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static VBox panel(Node... parts) {
        VBox panel = new VBox(8, parts);
        panel.getStyleClass().add("panel");
        return panel;
    }

    private Node done(SalesIntake.Done result) {
        FontIcon icon = new FontIcon("fth-check-circle");
        icon.getStyleClass().add("done-icon");
        Button undo = Forms.button(texts.get("intake.done.undo"), model::undo);
        undo.setDisable(result.batch().isEmpty());
        HBox buttons =
                Forms.row(
                        8,
                        undo,
                        Forms.button(texts.get("intake.done.again"), this::startAgain),
                        Forms.primary(texts.get("intake.done.cards"), next.toCards()));
        buttons.setAlignment(Pos.CENTER);
        VBox done =
                new VBox(
                        12,
                        icon,
                        Forms.styled(texts.get("intake.sales.done"), "drop-title"),
                        new Label(
                                texts.get(
                                        "intake.sales.done.figures",
                                        result.purchases(),
                                        result.cards())),
                        buttons);
        done.setAlignment(Pos.CENTER);
        done.getStyleClass().addAll("panel", "done");
        done.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return done;
    }
}
