package app.zhanggui.customer.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The buttons below a form that belongs to a card: keep, or leave it; at the left, remove. */
final class FormDeedsView {
    private final Texts texts;
    private final Modal modal;

    FormDeedsView(Texts texts, Modal modal) {
        this.texts = texts;
        this.modal = modal;
    }

    HBox row(Runnable keep) {
        Button button = Forms.primary(texts.get("customer.form.keep"), keep);
        button.setDefaultButton(true);
        return Forms.buttons(
                Forms.gap(), Forms.button(texts.get("customer.form.cancel"), modal::close), button);
    }

    /**
     * @param key of the words on the link at the left
     */
    HBox row(Runnable keep, String key, Runnable remove) {
        HBox row = row(keep);
        Button link =
                Forms.link(
                        texts.get(key),
                        () -> {
                            modal.close();
                            remove.run();
                        });
        link.getStyleClass().add("danger");
        row.getChildren().add(0, link);
        return row;
    }
}
