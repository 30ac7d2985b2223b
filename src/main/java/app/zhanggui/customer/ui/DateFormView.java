package app.zhanggui.customer.ui;

import app.zhanggui.customer.Contact;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.customer.ImportantDate.Kind;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Typing;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The form of one day to remember: whose, what, when, by the sun or the moon (S3-09). */
final class DateFormView extends VBox {
    private final Texts texts;
    private final CardWords words;
    private final CardViewModel model;
    private final Modal modal;
    private final Optional<ImportantDate> old;
    private final CustomerCard card;
    private final ComboBox<String> whose = new ComboBox<>();
    private final ComboBox<String> kind = new ComboBox<>();
    private final TextField person = FormFieldsView.line(ImportantDate.LONGEST_PERSON);
    private final TextField day = FormFieldsView.line(40);
    private final TextField note = FormFieldsView.line(ImportantDate.LONGEST_NOTE);
    private final Label next = FormFieldsView.hint("");
    private final Label trouble = FormFieldsView.trouble();

    /**
     * @param old the day to change, empty for a new one
     */
    DateFormView(
            Texts texts,
            CardWords words,
            CardViewModel model,
            Modal modal,
            Optional<ImportantDate> old) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        this.modal = modal;
        this.old = old;
        card = model.card().get();
        FormFieldsView.asDialog(this);
        whose.getItems().add(card.customer().name());
        card.contacts().forEach(one -> whose.getItems().add(one.name()));
        for (Kind one : Kind.values()) {
            kind.getItems().add(words.days().dateKind(one));
        }
        for (ComboBox<String> box : List.of(whose, kind)) {
            box.setMaxWidth(Double.MAX_VALUE);
            box.getSelectionModel().selectFirst();
        }
        old.ifPresent(this::fill);
        person.setPromptText(texts.get("customer.date.person.prompt"));
        day.setPromptText(texts.get("customer.contact.birthday.prompt"));
        Typing.in(day).text().addListener((o, was, is) -> showNext(is));
        showNext(day.getText());
        String title = old.isEmpty() ? "customer.date.new" : "customer.date.edit";
        getChildren()
                .addAll(
                        Forms.styled(texts.get(title), "dialog-title"),
                        form(),
                        next,
                        FormFieldsView.hint(texts.get("customer.birthday.hint")),
                        trouble,
                        buttons());
        FormFieldsView.cursorInto(this, day);
    }

    private void fill(ImportantDate date) {
        int at =
                date.contact()
                        .map(id -> card.contacts().stream().map(Contact::id).toList().indexOf(id))
                        .orElse(-1);
        whose.getSelectionModel().select(at + 1);
        kind.getSelectionModel().select(date.kind().ordinal());
        person.setText(date.person());
        day.setText(date.date().canonical());
        note.setText(date.note());
    }

    private GridPane form() {
        GridPane grid = FormFieldsView.grid();
        FormFieldsView.pair(
                grid,
                0,
                new FormFieldsView.Named(texts.get("customer.date.whose"), whose),
                new FormFieldsView.Named(texts.get("customer.date.person"), person));
        FormFieldsView.pair(
                grid,
                1,
                new FormFieldsView.Named(texts.get("customer.date.kind"), kind),
                new FormFieldsView.Named(texts.get("customer.date.day"), day));
        FormFieldsView.wide(grid, 2, texts.get("customer.date.note"), note);
        return grid;
    }

    /** Says at once how the day was understood and when it comes. */
    private void showNext(String typed) {
        next.setText(PartialDate.parse(typed).map(words.days()::birthday).orElse(""));
        Forms.showIf(!next.getText().isEmpty(), next);
    }

    private HBox buttons() {
        FormDeedsView deeds = new FormDeedsView(texts, modal);
        return old.map(
                        date ->
                                deeds.row(
                                        this::keep,
                                        "customer.date.remove",
                                        () -> model.remove(date)))
                .orElseGet(() -> deeds.row(this::keep));
    }

    private void keep() {
        Optional<PartialDate> when = PartialDate.parse(day.getText());
        if (when.isEmpty()) {
            trouble.setText(texts.get("customer.typed.birthday", day.getText()));
            day.requestFocus();
        } else {
            modal.close();
            model.put(date(when.get()));
        }
    }

    private ImportantDate date(PartialDate when) {
        int at = whose.getSelectionModel().getSelectedIndex() - 1;
        return new ImportantDate(
                old.map(ImportantDate::id).orElse(0L),
                at < 0 ? Optional.empty() : Optional.of(card.contacts().get(at).id()),
                person.getText(),
                Kind.values()[kind.getSelectionModel().getSelectedIndex()],
                when,
                note.getText());
    }
}
