package app.zhanggui.intake.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** Asks for the password of a locked file, again as long as it is not the right one. */
final class PasswordView extends VBox {
    private static final String WRONG = "warn";

    private final FileViewModel model;
    private final Texts texts;
    private final Label why = new Label();
    private final PasswordField password = new PasswordField();

    PasswordView(FileViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("dialog", "password");
        getStylesheets().add(ImportView.look());
        Label title = Forms.styled(texts.get("intake.password.title"), "dialog-title");
        Forms.wrapped(why);
        password.setPromptText(texts.get("intake.password.prompt"));
        password.setAccessibleText(texts.get("intake.password.prompt"));
        password.setId("file-password");
        Button open = Forms.primary(texts.get("intake.password.open"), this::open);
        open.setDefaultButton(true);
        open.disableProperty().bind(password.textProperty().isEmpty());
        Button leave = Forms.button(texts.get("ui.cancel"), model::leaveLocked);
        Forms.onEscape(this, model::leaveLocked);
        getChildren()
                .addAll(
                        title,
                        why,
                        password,
                        Forms.styled(texts.get("intake.password.hint"), "hint"),
                        Forms.buttons(leave, open));
        model.tries().addListener((o, was, is) -> tryAgain());
        focusedProperty().addListener((o, was, is) -> password.requestFocus());
        tryAgain();
    }

    private void open() {
        model.unlock(password.getText());
    }

    private void tryAgain() {
        if (model.locked().get() == null) {
            password.clear();
            return;
        }
        why.setText(texts.say(model.locked().get()));
        why.getStyleClass().remove(WRONG);
        if (!password.getText().isEmpty()) {
            why.getStyleClass().add(WRONG);
        }
        password.selectAll();
        password.requestFocus();
    }
}
