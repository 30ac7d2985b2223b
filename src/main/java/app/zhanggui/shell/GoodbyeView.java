package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks what to do when the backup on closing did not come about: the cards themselves are safe. */
final class GoodbyeView extends VBox {
    /** What the owner can choose. */
    record Ways(Runnable stay, Runnable again, Runnable close) {}

    GoodbyeView(Texts texts, Ways ways) {
        getStyleClass().add("dialog");
        Label text = new Label(texts.get("shell.goodbye.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("shell.goodbye.title"), "dialog-title"),
                        text,
                        Forms.buttons(
                                Forms.button(texts.get("shell.goodbye.stay"), ways.stay()),
                                Forms.button(
                                        texts.get("shell.goodbye.again"),
                                        () -> {
                                            ways.stay().run();
                                            ways.again().run();
                                        }),
                                Forms.primary(texts.get("shell.goodbye.close"), ways.close())));
    }
}
