package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Promise;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a customer needs or was promised: when it was said, by when, when it was done (S0-14). */
final class PromiseFormView extends VBox {
    private final Texts texts;
    private final TalksViewModel model;
    private final Modal modal;
    private final CustomerCard card;
    private final Optional<Promise> old;
    private final TextArea text = FormFieldsView.lines(Promise.LONGEST_TEXT);
    private final DayLineView madeOn;
    private final DayLineView dueOn;
    private final DayLineView keptOn;
    private final Label trouble = FormFieldsView.trouble();

    /**
     * @param old the promise to change, empty for a new one
     */
    PromiseFormView(
            Texts texts,
            LocalDate today,
            TalksViewModel model,
            Modal modal,
            CustomerCard card,
            Optional<Promise> old) {
        this.texts = texts;
        this.model = model;
        this.modal = modal;
        this.card = card;
        this.old = old;
        madeOn = new DayLineView(Optional.of(old.map(Promise::madeOn).orElse(today))).needed();
        dueOn = new DayLineView(old.flatMap(Promise::dueOn));
        keptOn = new DayLineView(old.flatMap(Promise::keptOn));
        text.setText(old.map(Promise::text).orElse(""));
        text.setPromptText(texts.get("customer.promise.prompt"));
        FormFieldsView.asDialog(this);
        getChildren()
                .addAll(
                        Forms.styled(
                                texts.get("customer.promise.title", card.customer().name()),
                                "dialog-title"),
                        form(),
                        trouble,
                        buttons());
        FormFieldsView.cursorInto(this, text);
    }

    private GridPane form() {
        GridPane grid = FormFieldsView.grid();
        FormFieldsView.wide(grid, 0, texts.get("customer.promise.text"), text);
        FormFieldsView.pair(
                grid,
                1,
                new FormFieldsView.Named(texts.get("customer.promise.madeOn"), madeOn),
                new FormFieldsView.Named(texts.get("customer.promise.dueOn"), dueOn));
        if (old.isPresent()) {
            grid.addRow(
                    2,
                    new FormFieldsView.Named(texts.get("customer.promise.keptOn"), keptOn).label(),
                    keptOn);
        }
        return grid;
    }

    private HBox buttons() {
        FormDeedsView deeds = new FormDeedsView(texts, modal);
        return old.map(
                        promise ->
                                deeds.row(
                                        this::keep,
                                        "customer.promise.remove",
                                        () -> model.remove(promise)))
                .orElseGet(() -> deeds.row(this::keep));
    }

    private void keep() {
        Optional<DayLineView> wrong =
                List.of(madeOn, dueOn, keptOn).stream()
                        .filter(day -> day.trouble().isPresent())
                        .findFirst();
        if (text.getText().isBlank()) {
            trouble.setText(texts.get("customer.promise.empty"));
            text.requestFocus();
        } else if (wrong.isPresent()) {
            wrong.get().trouble().ifPresent(said -> trouble.setText(texts.say(said)));
            wrong.get().requestFocus();
        } else {
            modal.close();
            model.put(promise());
        }
    }

    private Promise promise() {
        LocalDate made = madeOn.day().orElseThrow();
        Promise first =
                old.orElseGet(() -> Promise.of(card.id(), made, text.getText(), Optional.empty()));
        return first.withText(text.getText())
                .withMadeOn(made)
                .withDueOn(dueOn.day())
                .withKeptOn(keptOn.day());
    }
}
