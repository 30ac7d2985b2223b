package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Stands in the window when the card file could not be opened: why, and what to do next. */
final class TroubleView extends StackPane {
    TroubleView(Texts texts, String sentence, Runnable again) {
        Label title = Forms.styled(texts.get("shell.trouble.title"), "dialog-title");
        Label why = new Label(sentence);
        why.setWrapText(true);
        VBox box =
                new VBox(
                        14,
                        title,
                        why,
                        Forms.buttons(
                                Forms.button(texts.get("shell.trouble.quit"), Platform::exit),
                                Forms.primary(texts.get("shell.trouble.again"), again)));
        box.getStyleClass().add("dialog");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().add(box);
    }
}
