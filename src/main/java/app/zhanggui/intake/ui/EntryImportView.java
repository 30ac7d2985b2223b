package app.zhanggui.intake.ui;

import app.zhanggui.intake.EntryPreview;
import app.zhanggui.intake.EntryRow;
import app.zhanggui.intake.EntryRow.Fate;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The talks, promises, days and owned goods of a file: what becomes of each row. */
final class EntryImportView extends BorderPane {
    /** Narrower columns hold words that must not be cut. */
    private static final double WIDE = 100;

    private final EntryImportViewModel model;
    private final Texts texts;
    private final Runnable toCards;
    private final TableView<EntryRow> table = new TableView<>();
    private final VBox side = new VBox(10);

    EntryImportView(EntryImportViewModel model, Texts texts, Runnable toCards) {
        this.model = model;
        this.texts = texts;
        this.toCards = toCards;
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("intake.entries.column.kind", 82, this::kind);
        column("intake.sales.column.row", 44, row -> Integer.toString(row.row() + 1));
        column("intake.sales.column.fate", 92, row -> texts.get("intake.sales.fate." + row.fate()));
        column("intake.sales.column.on", 98, EntryRow::on);
        column("intake.sales.column.customer", 150, this::customer);
        column("intake.entries.column.words", 380, this::words);
        VBox list = new VBox(table);
        list.getStyleClass().addAll("panel", "sheet-panel");
        VBox.setVgrow(table, Priority.ALWAYS);
        side.setMinWidth(340);
        side.setPrefWidth(340);
        setCenter(list);
        setRight(side);
        BorderPane.setMargin(side, new Insets(0, 0, 0, 12));
        getStyleClass().add("import-page");
        model.preview().addListener((o, was, is) -> refill(is));
    }

    private String kind(EntryRow row) {
        return texts.get("intake.entries.kind." + model.preview().get().kind(row));
    }

    private String customer(EntryRow row) {
        return row.matched().isEmpty() || row.matched().equals(row.customer())
                ? row.customer()
                : texts.get("intake.sales.goesTo", row.customer(), row.matched());
    }

    /** What keeps a row out is said where its words would stand. */
    private String words(EntryRow row) {
        return row.why().map(texts::say).orElse(row.words());
    }

    private void column(String key, double width, Function<EntryRow, String> text) {
        TableColumn<EntryRow, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(width < WIDE ? width : width / 2);
        table.getColumns().add(column);
    }

    private void refill(EntryPreview preview) {
        if (preview == null) {
            return;
        }
        table.getItems().setAll(preview.rows());
        GridPane figures = new GridPane();
        figures.setVgap(6);
        figure(figures, Fate.NEW, preview, "good");
        figure(figures, Fate.REPEATED, preview, "faint");
        figure(figures, Fate.UNMATCHED, preview, "amber");
        figure(figures, Fate.PROBLEM, preview, "late");
        side.getChildren().setAll(panel(figures), buttons(preview));
    }

    private void figure(GridPane grid, Fate fate, EntryPreview preview, String look) {
        Label what = new Label(texts.get("intake.sales.count." + fate));
        what.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(what, Priority.ALWAYS);
        Label number = Forms.styled(String.format("%,d", preview.rows(fate).size()), "figure");
        number.getStyleClass().add(look);
        number.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(fate.ordinal(), what, number);
    }

    private VBox buttons(EntryPreview preview) {
        int many = preview.rows(Fate.NEW).size();
        String what =
                many == 0
                        ? texts.get("intake.entries.import.none")
                        : texts.get("intake.entries.import", many);
        Button go = Forms.primary(what, model::importNow);
        go.setId("import-entries");
        go.getStyleClass().add("first-focus");
        go.setDisable(many == 0);
        Button save = Forms.button(texts.get("intake.leftOut.save"), this::saveLeftOut);
        Forms.showIf(!preview.leftOut().isEmpty(), save);
        Button cards = Forms.button(texts.get("intake.done.cards"), toCards);
        Button back = Forms.link(texts.get("intake.sales.leave"), model::leave);
        Label note = Forms.muted(texts.get("intake.entries.note"));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        for (Button button : new Button[] {go, save, cards, back}) {
            button.setMaxWidth(Double.MAX_VALUE);
        }
        return panel(note, go, save, cards, back);
    }

    private void saveLeftOut() {
        SaveChooserView.ask(texts.get("intake.leftOut.name"), ".xlsx", getScene().getWindow())
                .ifPresent(model::saveLeftOut);
    }

    private static VBox panel(Node... parts) {
        VBox panel = new VBox(8, parts);
        panel.getStyleClass().add("panel");
        return panel;
    }
}
