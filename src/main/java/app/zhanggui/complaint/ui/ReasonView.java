package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Words;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Asks why a complaint goes back; the answer stays in its history. */
final class ReasonView extends VBox {
    private final TextArea reason = new TextArea();

    ReasonView(Texts texts, String title, String prompt, Modal modal, Consumer<String> given) {
        getStyleClass().addAll("dialog", "reason");
        LookView.dress(this);
        setMaxHeight(USE_PREF_SIZE);
        Label heading = Forms.styled(title, "dialog-title");
        reason.setPromptText(prompt);
        reason.setAccessibleText(prompt);
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        reason.setTextFormatter(
                new TextFormatter<>(
                        change ->
                                change.getControlNewText().length() <= Words.PARAGRAPH
                                        ? change
                                        : null));
        TabLeavesView.letTabLeave(reason);
        Button go =
                Forms.primary(
                        title,
                        () -> {
                            modal.close();
                            given.accept(reason.getText().strip());
                        });
        go.disableProperty().bind(reason.textProperty().map(String::isBlank));
        reason.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                        event.consume(); // one sentence wants no second line
                        go.fire();
                    }
                });
        Button cancel = Forms.button(texts.get("ui.cancel"), modal::close);
        getChildren().addAll(heading, reason, Forms.buttons(cancel, go));
    }

    @Override
    public void requestFocus() {
        reason.requestFocus();
    }
}
