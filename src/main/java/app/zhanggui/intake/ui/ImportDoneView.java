package app.zhanggui.intake.ui;

import app.zhanggui.intake.ImportResult;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Stands in the screen after an import: what it did, and where to go from here. */
final class ImportDoneView extends VBox {

    /** Where one can go from here. */
    record Next(Runnable undo, Runnable again, Runnable saveLeftOut, Runnable toCards) {}

    private final Texts texts;

    ImportDoneView(ImportResult result, Texts texts, Next next) {
        super(12);
        this.texts = texts;
        FontIcon icon = new FontIcon("fth-check-circle");
        icon.getStyleClass().add("done-icon");
        Label figures =
                new Label(texts.get("intake.done.figures", result.created(), result.updated()));
        getChildren().addAll(icon, Forms.styled(texts.get("intake.done.title"), "drop-title"));
        getChildren().add(figures);
        if (result.undecided() + result.problems() > 0) {
            getChildren().addAll(leftOut(result), saveLeftOut(next));
        }
        if (!result.seen().isEmpty()) {
            getChildren().add(ReadBackView.changed(result.seen(), texts));
        } else if (!result.made().isEmpty()) {
            getChildren().add(ReadBackView.made(result.made(), texts));
        }
        getChildren().add(buttons(result, next));
        setAlignment(Pos.CENTER);
        getStyleClass().addAll("panel", "done");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    private Label leftOut(ImportResult result) {
        return Forms.muted(
                texts.get(
                        "intake.done.left",
                        result.undecided() + result.problems(),
                        result.undecided(),
                        result.problems()));
    }

    private Button saveLeftOut(Next next) {
        return Forms.button(texts.get("intake.leftOut.save"), next.saveLeftOut());
    }

    private Button toCards(Next next) {
        Button toCards = Forms.primary(texts.get("intake.done.cards"), next.toCards());
        toCards.getStyleClass().add("first-focus");
        toCards.setDefaultButton(true);
        return toCards;
    }

    private HBox buttons(ImportResult result, Next next) {
        Button undo = Forms.button(texts.get("intake.done.undo"), next.undo());
        undo.setId("undo-import");
        undo.setDisable(result.batch().isEmpty());
        HBox buttons =
                Forms.row(
                        8,
                        undo,
                        Forms.button(texts.get("intake.done.again"), next.again()),
                        toCards(next));
        buttons.setAlignment(Pos.CENTER);
        return buttons;
    }
}
