package app.zhanggui.customer.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for the name under which the filter is kept. */
final class KeepViewView extends VBox {
    private final Texts texts;
    private final ViewsViewModel views;
    private final TextField name = new TextField();
    private final Label hint = Forms.styled("", "hint");
    private final Button keep;

    KeepViewView(Texts texts, ViewsViewModel views, int cards, Modal modal) {
        this.texts = texts;
        this.views = views;
        getStyleClass().add("dialog");
        name.setPromptText(texts.get("customer.views.name"));
        name.textProperty().addListener((o, was, is) -> refresh());
        keep =
                Forms.primary(
                        texts.get("customer.form.keep"),
                        () -> {
                            modal.close();
                            views.keep(name.getText());
                        });
        keep.setDefaultButton(true);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("customer.views.keep.title"), "dialog-title"),
                        Forms.muted(texts.get("customer.views.keep.text", cards)),
                        name,
                        hint,
                        Forms.buttons(
                                Forms.button(texts.get("customer.form.cancel"), modal::close),
                                keep));
        refresh();
    }

    @Override
    public void requestFocus() {
        name.requestFocus();
    }

    private void refresh() {
        keep.setDisable(!views.isName(name.getText()));
        hint.setText(views.isTaken(name.getText()) ? texts.get("customer.views.keep.taken") : " ");
    }
}
