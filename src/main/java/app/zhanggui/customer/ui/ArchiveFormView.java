package app.zhanggui.customer.ui;

import app.zhanggui.customer.Archive;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** 终止合作: asks why, and says what becomes of the card (S1-09). */
final class ArchiveFormView extends VBox {
    private final CardWords words;
    private final CardViewModel model;
    private final Modal modal;
    private final ComboBox<String> reason = new ComboBox<>();

    ArchiveFormView(Texts texts, CardWords words, CardViewModel model, Modal modal) {
        this.words = words;
        this.model = model;
        this.modal = modal;
        FormFieldsView.asDialog(this);
        reason.setEditable(true);
        reason.setMaxWidth(Double.MAX_VALUE);
        reason.getItems().setAll(texts.get("customer.archive.reasons").split("\\|"));
        reason.setAccessibleText(texts.get("customer.archive.one.reason"));
        Label what = new Label(texts.get("customer.archive.what"));
        what.setWrapText(true);
        Button keep = Forms.primary(texts.get("customer.archive.one.do"), this::keep);
        keep.setDefaultButton(true);
        String name = model.card().get().customer().name();
        getChildren()
                .addAll(
                        Forms.styled(texts.get("customer.archive.one.title", name), "dialog-title"),
                        what,
                        Forms.fieldLabel(texts.get("customer.archive.one.reason")),
                        reason,
                        Forms.buttons(
                                Forms.button(texts.get("customer.form.cancel"), modal::close),
                                keep));
        FormFieldsView.cursorInto(this, reason);
    }

    private void keep() {
        String typed = reason.getEditor().getText().strip();
        String why = typed.substring(0, Math.min(typed.length(), Archive.LONGEST_REASON));
        modal.close();
        model.archive(new Archive(Optional.of(words.today()), why));
    }
}
