package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.Duration;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Fills the window and shows nothing but the question for the password: at start, and when locked.
 */
final class UnlockView extends StackPane {
    private final Texts texts;
    private final Try tried;
    private final Patience patience;
    private final PasswordField field = new PasswordField();
    private final Label said = new Label();
    private final Button open;
    private Timeline waiting = new Timeline();

    /** Tries a password, and calls back on the screen's thread. */
    interface Try {
        void with(char[] password, Runnable wrong);
    }

    /**
     * @param titleKey why it is asked
     */
    UnlockView(Texts texts, String titleKey, Patience patience, Try tried, Runnable quit) {
        this.texts = texts;
        this.tried = tried;
        this.patience = patience;
        getStyleClass().add("locked");
        getStylesheets().add(UnlockView.class.getResource("settings.css").toExternalForm());
        open = Forms.primary(texts.get("shell.unlock.open"), this::submit);
        open.setDefaultButton(true);
        field.setPromptText(texts.get("shell.unlock.prompt"));
        field.setAccessibleText(texts.get("shell.unlock.prompt"));
        said.getStyleClass().add("late");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        Label title = Forms.styled(texts.get(titleKey), "dialog-title");
        VBox box =
                new VBox(
                        14,
                        Forms.row(
                                10,
                                Forms.styled(texts.get("shell.seal"), "seal"),
                                Forms.styled(texts.get("shell.name"), "brand")),
                        title,
                        field,
                        said,
                        Forms.buttons(Forms.button(texts.get("shell.trouble.quit"), quit), open));
        box.getStyleClass().addAll("dialog", "unlock");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(box);
        field.textProperty().addListener((o, was, is) -> open.setDisable(isBlocked()));
        open.setDisable(true);
    }

    /** Puts the cursor where the password is typed. */
    void begin() {
        field.clear();
        Platform.runLater(field::requestFocus);
    }

    private boolean isBlocked() {
        return field.getText().isEmpty() || !field.isEditable();
    }

    private void submit() {
        if (isBlocked()) {
            return;
        }
        field.setEditable(false); // disabled, it would hand the next Enter to another button
        open.setDisable(true);
        said.setText(texts.get("shell.unlock.trying"));
        tried.with(field.getText().toCharArray(), this::wrong);
    }

    private void wrong() {
        Duration wait = patience.wrong();
        field.clear();
        if (wait.isZero()) {
            askAgain();
        } else {
            countDown(wait.toSeconds());
        }
    }

    private void countDown(long seconds) {
        waiting.stop();
        said.setText(texts.get("shell.unlock.wait", seconds));
        if (seconds == 0) {
            askAgain();
            return;
        }
        waiting =
                new Timeline(
                        new KeyFrame(
                                javafx.util.Duration.seconds(1), event -> countDown(seconds - 1)));
        waiting.play();
    }

    private void askAgain() {
        said.setText(texts.get("shell.unlock.wrong"));
        field.setEditable(true);
        field.requestFocus();
    }
}
