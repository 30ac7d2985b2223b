package app.zhanggui.intake.ui;

import app.zhanggui.intake.Column;
import app.zhanggui.sheet.TextForm;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The sheet with what was read in it, what is asked beside it, and above it what must be seen. */
final class PreviewPageView implements ImportPageView {
    private final ImportViewModel model;
    private final Texts texts;
    private final PreviewHeadView head;
    private final Runnable importNow;
    private final SheetTableView table;
    private final ImportSideView side;
    private final Label before = new Label();
    private final Label nothing = new Label();
    private final FlyoutView flyout = new FlyoutView();
    private final AsideRowsView asideRows;
    private final HBox beforeBand;
    private final HBox nothingBand;
    private final HBox staleBand;
    private final Button refresh;
    private final StackPane page;
    private final Node offers;

    /**
     * What can be done from here.
     *
     * @param importNow at once, or after a look at what is still open
     */
    record Actions(
            Runnable chooseFile,
            Runnable importNow,
            Runnable saveLeftOut,
            Consumer<TextForm> changeForm) {}

    /**
     * @param offers to take the file for another list; above the sheet, and beside it
     */
    PreviewPageView(ImportViewModel model, Texts texts, Offers offers, Actions actions) {
        this.model = model;
        this.texts = texts;
        importNow = actions.importNow();
        this.offers = offers.above();
        head =
                new PreviewHeadView(
                        model,
                        texts,
                        new PreviewHeadView.Actions(
                                actions.chooseFile(), importNow, this::nextQuestion));
        asideRows = new AsideRowsView(model.rows(), texts);
        table = new SheetTableView(model, texts, this::pick);
        table.getStyleClass().add("first-focus");
        side =
                new ImportSideView(
                        model, texts, actions, offers.beside(), table::pick, this::showAsideRows);
        beforeBand = band(before);
        nothingBand = band(nothing);
        staleBand = band(new Label(texts.get("intake.stale")));
        refresh = Forms.button(texts.get("intake.stale.refresh"), model::refresh);
        staleBand.getChildren().add(refresh);
        VBox sheet = new VBox(table);
        sheet.getStyleClass().addAll("panel", "sheet-panel");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        VBox all = new VBox(8, offers.above(), staleBand, beforeBand, nothingBand, sheet);
        page = new StackPane(new SidedView(all, side, table::widen), flyout);
    }

    /** Where the file may be taken for another list. */
    record Offers(Node above, Node beside) {}

    /** Shows another file from its beginning. */
    void begin() {
        side.setVvalue(0);
    }

    void refill() {
        before.setText(NoteView.importedBefore(model.preview().get(), texts));
        nothing.setText(NoteView.nothingToImport(model, texts));
        Forms.showIf(!before.getText().isEmpty(), beforeBand);
        Forms.showIf(!nothing.getText().isEmpty(), nothingBand);
        Forms.showIf(model.stale().get(), staleBand);
        table.refill();
        side.refill();
        asideRows.refill();
        if (asideRows.isEmpty() && asideRows.getScene() != null) {
            flyout.close();
        }
    }

    private void showAsideRows(Node below) {
        asideRows.refill();
        flyout.show(asideRows, asideRows.first(), below, table::requestFocus);
    }

    /** Opens the list of fields below the heading of a column. */
    private void pick(Column column, Node below) {
        FieldPickView fields =
                new FieldPickView(
                        model.columns().finder(),
                        column,
                        texts,
                        line -> {
                            flyout.close();
                            model.columns().choose(column, line);
                        });
        flyout.show(fields, fields.first(), below, table::requestFocus);
    }

    private static HBox band(Label words) {
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox band = Forms.row(8, Forms.wrapped(words));
        band.getStyleClass().add("import-band");
        return band;
    }

    @Override
    public Node page() {
        return page;
    }

    @Override
    public HeadBarView.Parts head() {
        return head.parts();
    }

    @Override
    public boolean pickHere() {
        table.pickHere();
        return true;
    }

    @Override
    public boolean turnRow() {
        return table.turnHere();
    }

    @Override
    public boolean turnHeader() {
        return table.turnHeaderHere();
    }

    /**
     * First whether the preview still holds, then whether it is a list of customers at all; what is
     * asked of those comes after.
     */
    @Override
    public boolean nextQuestion() {
        if (model.stale().get()) {
            Forms.focus(refresh);
            return true;
        }
        return table.isFocused() && OfferView.focusIn(offers) || side.focusOpenQuestion();
    }

    @Override
    public boolean importNow() {
        boolean can = model.canImport() && !model.stale().get();
        if (can) {
            importNow.run();
        }
        return can;
    }
}
