package app.zhanggui.intake.ui;

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
import javafx.scene.layout.VBox;

/** The sheet with what was read in it, what is asked beside it, and above it what must be seen. */
final class PreviewPageView extends BorderPane {
    private static final double SIDE = 340;

    private final ImportViewModel model;
    private final Texts texts;
    private final SheetTableView table;
    private final ImportSideView side;
    private final Label before = new Label();
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
        table = new SheetTableView(model, texts);
        table.getStyleClass().add("first-focus");
        side = new ImportSideView(model, texts, saveLeftOut, changeForm);
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
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
        setCenter(new VBox(8, salesOffer, staleBand, beforeBand, sheet));
        setRight(side);
        getStyleClass().add("import-page");
    }

    void refill() {
        before.setText(NoteView.importedBefore(model.preview().get(), texts));
        Forms.showIf(!before.getText().isEmpty(), beforeBand);
        Forms.showIf(model.stale().get(), staleBand);
        table.refill();
        side.refill();
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
