package app.zhanggui.customer.ui;

import app.zhanggui.customer.RelationshipChange;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** When the customer came nearer or went away: 2026-11-22 潜在 → 现有 (S4-32). */
final class RelationshipsView extends VBox {
    private final Texts texts;
    private final CardViewModel model;
    private final Modal modal;

    RelationshipsView(Texts texts, CardViewModel model, Modal modal) {
        this.texts = texts;
        this.model = model;
        this.modal = modal;
        getStyleClass().add("contact-rows");
    }

    void show() {
        model.past()
                .relationships(
                        changes -> {
                            List<RowButtonView> rows = changes.stream().map(this::row).toList();
                            getChildren().setAll(rows);
                            Forms.showIf(!rows.isEmpty(), this);
                        });
    }

    private RowButtonView row(RelationshipChange change) {
        Label day = Forms.styled(change.on().toString(), "row-time");
        day.setMinWidth(USE_PREF_SIZE);
        Label what = new Label(said(change));
        return new RowButtonView(
                day.getText() + " " + what.getText(), () -> ask(change), day, what);
    }

    private void redate(RelationshipChange change, LocalDate on) {
        modal.close();
        model.past().redate(change, on, this::show);
    }

    private String said(RelationshipChange change) {
        return texts.get(
                "customer.relationship.changed",
                texts.get("customer.relationship." + change.from()),
                texts.get("customer.relationship." + change.to()));
    }

    /** It may have come about before it was written down. */
    private void ask(RelationshipChange change) {
        VBox dialog = new VBox();
        FormFieldsView.asDialog(dialog);
        DayLineView day = new DayLineView(Optional.of(change.on())).needed();
        GridPane grid = FormFieldsView.grid();
        FormFieldsView.wide(grid, 0, texts.get("customer.relationship.on"), day);
        Label trouble = FormFieldsView.trouble();
        Button keep =
                Forms.primary(
                        texts.get("customer.form.keep"),
                        () -> {
                            day.trouble().ifPresent(said -> trouble.setText(texts.say(said)));
                            day.day().ifPresent(on -> redate(change, on));
                        });
        keep.setDefaultButton(true);
        dialog.getChildren()
                .addAll(
                        Forms.styled(said(change), "dialog-title"),
                        grid,
                        trouble,
                        Forms.buttons(
                                Forms.button(texts.get("customer.form.cancel"), modal::close),
                                keep));
        FormFieldsView.cursorInto(dialog, day);
        modal.show(dialog);
    }
}
