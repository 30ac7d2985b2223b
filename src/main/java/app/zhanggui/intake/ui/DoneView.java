package app.zhanggui.intake.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Stands in the screen after an import: that it is done, what it did, where to go from here. */
final class DoneView extends VBox {
    /**
     * Where one can go from here.
     *
     * @param canUndo whether anything was written
     */
    record Next(boolean canUndo, Runnable undo, Runnable again, Runnable toCards) {}

    /**
     * @param parts what it did
     */
    DoneView(String title, List<? extends Node> parts, Next next, Texts texts) {
        super(12);
        FontIcon icon = new FontIcon("fth-check-circle");
        icon.getStyleClass().add("done-icon");
        getChildren().addAll(icon, Forms.styled(title, "drop-title"));
        getChildren().addAll(parts);
        getChildren().add(buttons(next, texts));
        setAlignment(Pos.CENTER);
        getStyleClass().addAll("panel", "done");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    private static HBox buttons(Next next, Texts texts) {
        Button undo = Forms.button(texts.get("intake.done.undo"), next.undo());
        undo.setId("undo-import");
        undo.setDisable(!next.canUndo());
        Button again = Forms.button(texts.get("intake.done.again"), next.again());
        Button toCards = Forms.primary(texts.get("intake.done.cards"), next.toCards());
        toCards.getStyleClass().add("first-focus");
        toCards.setDefaultButton(true);
        HBox buttons = Forms.row(8, undo, again, toCards);
        buttons.setAlignment(Pos.CENTER);
        return buttons;
    }
}
