package app.zhanggui.intake.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where no file is chosen yet: the place to drop one, and below it the export. */
final class ImportStartView extends VBox {
    private static final double GAP = 14;

    private final Texts texts;

    /**
     * @param export told the ending of the file to write, with its dot
     */
    ImportStartView(Texts texts, Runnable chooseFile, Consumer<String> export) {
        super(GAP);
        this.texts = texts;
        getStyleClass().add("import-page");
        getChildren().addAll(dropPlace(chooseFile), exportPanel(export));
    }

    private VBox dropPlace(Runnable chooseFile) {
        FontIcon icon = new FontIcon("fth-upload");
        icon.getStyleClass().add("drop-icon");
        Label title = Forms.styled(texts.get("intake.empty.title"), "drop-title");
        Label hint = Forms.wrapped(Forms.muted(texts.get("intake.empty.hint")));
        hint.setAlignment(Pos.CENTER);
        hint.getStyleClass().add("drop-hint");
        Button choose = Forms.primary(texts.get("intake.empty.choose"), chooseFile);
        choose.setId("choose-file");
        choose.getStyleClass().add("first-focus");
        VBox drop = new VBox(GAP, icon, title, choose, hint);
        drop.setAlignment(Pos.CENTER);
        drop.getStyleClass().add("drop");
        VBox.setVgrow(drop, Priority.ALWAYS);
        return drop;
    }

    private HBox exportPanel(Consumer<String> export) {
        VBox words =
                new VBox(
                        2,
                        Forms.heading(texts.get("intake.export.title")),
                        Forms.wrapped(Forms.muted(texts.get("intake.export.hint"))));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button excel = Forms.button(texts.get("intake.export.excel"), () -> export.accept(".xlsx"));
        Button csv = Forms.button(texts.get("intake.export.csv"), () -> export.accept(".csv"));
        excel.setMinWidth(Region.USE_PREF_SIZE);
        csv.setMinWidth(Region.USE_PREF_SIZE);
        HBox panel = Forms.row(8, words, excel, csv);
        panel.getStyleClass().add("panel");
        return panel;
    }
}
