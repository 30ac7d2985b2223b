package app.zhanggui.customer.ui;

import app.zhanggui.customer.Archive;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** 终止合作: asks why the shop parts from the marked customers (S1-09). */
final class ArchiveView extends VBox {
    private final TextField reason = new TextField();

    ArchiveView(Texts texts, BulkViewModel bulk, Supplier<LocalDate> today, Modal modal) {
        getStyleClass().add("dialog");
        reason.setPromptText(texts.get("customer.archive.reason"));
        Label text = Forms.muted(texts.get("customer.archive.text", bulk.cards()));
        text.setWrapText(true);
        Button archive =
                Forms.primary(
                        texts.get("customer.archive.do"),
                        () -> {
                            modal.close();
                            bulk.archive(
                                    new Archive(
                                            Optional.of(today.get()),
                                            reason.getText().substring(0, length())),
                                    texts.get("customer.band.STATE_ARCHIVED"));
                        });
        archive.setDefaultButton(true);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("customer.archive.title"), "dialog-title"),
                        text,
                        reason,
                        Forms.buttons(
                                Forms.button(texts.get("customer.form.cancel"), modal::close),
                                archive));
    }

    private int length() {
        return Math.min(reason.getText().length(), Archive.LONGEST_REASON);
    }

    @Override
    public void requestFocus() {
        reason.requestFocus();
    }
}
