package app.zhanggui.intake.ui;

import app.zhanggui.intake.Column;
import app.zhanggui.sheet.TextForm;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The sheet with what was read in it, what is asked beside it, and above it what must be seen. */
final class PreviewPageView extends StackPane {
    private static final double SIDE = 340;
    private static final double USUAL_LETTER = 14;

    /** With large letters the side takes no more of the page than this. */
    private static final double MOST_OF_PAGE = 0.45;

    private final Label letter = new Label();
    private final ImportViewModel model;
    private final Texts texts;
    private final SheetTableView table;
    private final ImportSideView side;
    private final Label before = new Label();
    private final FlyoutView flyout = new FlyoutView();
    private final HBox beforeBand;
    private final HBox staleBand;

    PreviewPageView(
            ImportViewModel model,
            Texts texts,
            Node salesOffer,
            Runnable saveLeftOut,
            Consumer<TextForm> changeForm) {
        this.model = model;
        this.texts = texts;
        table = new SheetTableView(model, texts, this::pick);
        table.getStyleClass().add("first-focus");
        side = new ImportSideView(model, texts, saveLeftOut, changeForm, table::pick);
        fitLetters();
        beforeBand = band(before);
        Label stale = new Label(texts.get("intake.stale"));
        staleBand = band(stale);
        staleBand
                .getChildren()
                .add(Forms.button(texts.get("intake.stale.refresh"), model::refresh));
        VBox sheet = new VBox(table);
        sheet.getStyleClass().addAll("panel", "sheet-panel");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        BorderPane page = new BorderPane(new VBox(8, salesOffer, staleBand, beforeBand, sheet));
        page.setRight(side);
        page.getStyleClass().add("import-page");
        getChildren().addAll(page, letter, flyout);
    }

    private void fitLetters() {
        letter.setManaged(false);
        letter.setVisible(false);
        Runnable fit =
                () -> {
                    double times = letter.getFont().getSize() / USUAL_LETTER;
                    double most = Math.max(SIDE, getWidth() * MOST_OF_PAGE);
                    double width = Math.max(SIDE, Math.min(SIDE * times, most));
                    side.setMinWidth(width);
                    side.setPrefWidth(width);
                    table.widen(Math.max(1, times));
                };
        letter.fontProperty().addListener((o, was, is) -> fit.run());
        widthProperty().addListener((o, was, is) -> fit.run());
        fit.run();
    }

    void refill() {
        before.setText(NoteView.importedBefore(model.preview().get(), texts));
        Forms.showIf(!before.getText().isEmpty(), beforeBand);
        Forms.showIf(model.stale().get(), staleBand);
        table.refill();
        side.refill();
    }

    /** Opens the list of fields below the heading of a column. */
    private void pick(Column column, Node below) {
        flyout.show(
                new FieldPickView(
                        model.columns().finder(),
                        column,
                        texts,
                        line -> {
                            flyout.close();
                            model.columns().choose(column, line);
                        }),
                below,
                table::requestFocus);
    }

    /** Opens that list for the column the keys are in. */
    boolean pickHere() {
        table.pickHere();
        return true;
    }

    boolean focusOpenQuestion() {
        return side.focusOpenQuestion();
    }

    private static HBox band(Label words) {
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox band = Forms.row(8, words);
        band.getStyleClass().add("import-band");
        return band;
    }
}
