package app.zhanggui.shell;

import app.zhanggui.db.Batch;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks before something is taken back that was done before the program was opened this time. */
final class OldStepView extends VBox {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    OldStepView(Batch step, Texts texts, Runnable close, Runnable undo) {
        getStyleClass().add("dialog");
        Label asked =
                new Label(
                        texts.get(
                                "shell.oldStep.text", step.label(), MINUTE.format(step.madeAt())));
        asked.setWrapText(true);
        asked.setMinHeight(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("shell.oldStep.title"), "dialog-title"),
                        asked,
                        Forms.buttons(
                                Forms.button(
                                        texts.get("shell.oldStep.undo"),
                                        () -> {
                                            close.run();
                                            undo.run();
                                        }),
                                Forms.primary(texts.get("shell.oldStep.leave"), close)));
    }
}
