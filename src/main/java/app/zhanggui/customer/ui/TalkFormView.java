package app.zhanggui.customer.ui;

import app.zhanggui.customer.Channel;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Promise;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 记一笔往来: one form for what was said and what comes next (S0-21, S4-49, pain 24). */
final class TalkFormView extends VBox {
    private static final int SHORT = 100;

    private final Texts texts;
    private final CardViewModel model;
    private final Modal modal;
    private final Optional<ContactRecord> old;
    private final CustomerCard card;
    private final DayLineView on;
    private final Segment<Channel> channels;
    private final ComboBox<String> person = new ComboBox<>();
    private final ComboBox<String> purpose = new ComboBox<>();
    private final TextField place = FormFieldsView.line(2 * SHORT);
    private final TextArea content = FormFieldsView.lines(40 * SHORT);
    private final TextField evaluation = FormFieldsView.line(5 * SHORT);
    private final DayLineView nextOn = new DayLineView(Optional.empty());
    private final TextField nextNote = FormFieldsView.line(5 * SHORT);
    private final ComboBox<String> frequency = new ComboBox<>();
    private final TextField promised = FormFieldsView.line(Promise.LONGEST_TEXT);
    private final DayLineView promisedBy = new DayLineView(Optional.empty());
    private final Label trouble = FormFieldsView.trouble();

    /**
     * @param old the talk to change, empty for a new one
     */
    TalkFormView(
            Texts texts,
            CardWords words,
            CardViewModel model,
            Modal modal,
            Optional<ContactRecord> old) {
        this.texts = texts;
        this.model = model;
        this.modal = modal;
        this.old = old;
        card = model.card().get();
        on = new DayLineView(Optional.of(words.today())).needed();
        FormFieldsView.asDialog(this);
        person.getItems().setAll(card.contacts().stream().map(Contact::name).toList());
        choosePerson();
        purpose.getItems().setAll(several("customer.talk.purposes"));
        frequency.getItems().setAll(several("customer.talk.frequencies"));
        model.talks().all().stream()
                .findFirst()
                .map(ContactRecord::frequency)
                .ifPresent(frequency::setValue);
        for (ComboBox<String> box : List.of(person, purpose, frequency)) {
            box.setEditable(true);
            box.setMaxWidth(Double.MAX_VALUE);
        }
        channels =
                new Segment<Channel>(
                                List.of(Channel.values()),
                                channel -> texts.get("customer.channel." + channel),
                                channel -> {})
                        .showing(Channel.values()[0]);
        nextNote.setPromptText(texts.get("customer.talk.next.prompt"));
        promised.setPromptText(texts.get("customer.promise.prompt"));
        old.ifPresent(this::fill);
        getChildren()
                .addAll(
                        Forms.styled(
                                texts.get("customer.talk.title", card.customer().name()),
                                "dialog-title"),
                        FormFieldsView.scrolling(form()),
                        trouble,
                        buttons());
        FormFieldsView.cursorInto(this, content);
    }

    private void fill(ContactRecord talk) {
        on.show(talk.on());
        channels.show(talk.channel());
        person.setValue(talk.person());
        purpose.setValue(talk.purpose());
        place.setText(talk.place());
        frequency.setValue(talk.frequency());
        content.setText(talk.content());
        evaluation.setText(talk.evaluation());
        talk.nextOn().ifPresent(nextOn::show);
        nextNote.setText(talk.nextNote());
    }

    private void choosePerson() {
        card.primaryContact().map(Contact::name).ifPresent(person::setValue);
    }

    private List<String> several(String key) {
        return Arrays.asList(texts.get(key).split("\\|"));
    }

    private GridPane form() {
        GridPane grid = FormFieldsView.grid();
        FormFieldsView.wide(grid, 0, texts.get("customer.talk.channel"), channels);
        FormFieldsView.pair(
                grid, 1, named("customer.talk.on", on), named("customer.talk.person", person));
        FormFieldsView.pair(
                grid,
                2,
                named("customer.talk.purpose", purpose),
                named("customer.talk.place", place));
        FormFieldsView.wide(grid, 3, texts.get("customer.talk.content"), content);
        FormFieldsView.pair(
                grid,
                4,
                named("customer.talk.evaluation", evaluation),
                named("customer.talk.frequency", frequency));
        FormFieldsView.pair(
                grid,
                5,
                named("customer.talk.nextOn", nextOn),
                named("customer.talk.nextNote", nextNote));
        FormFieldsView.pair(
                grid,
                6,
                named("customer.talk.promised", promised),
                named("customer.promise.dueOn", promisedBy));
        return grid;
    }

    private FormFieldsView.Named named(String key, Node field) {
        return new FormFieldsView.Named(texts.get(key), field);
    }

    private HBox buttons() {
        FormDeedsView deeds = new FormDeedsView(texts, modal);
        return old.map(
                        talk ->
                                deeds.row(
                                        this::keep,
                                        "customer.talk.remove",
                                        () -> model.talks().remove(talk)))
                .orElseGet(() -> deeds.row(this::keep));
    }

    private void keep() {
        Optional<DayLineView> wrong =
                List.of(on, nextOn, promisedBy).stream()
                        .filter(day -> day.trouble().isPresent())
                        .findFirst();
        if (isEmpty()) {
            trouble.setText(texts.get("customer.talk.empty"));
            content.requestFocus();
        } else if (wrong.isPresent()) {
            wrong.get().trouble().ifPresent(said -> trouble.setText(texts.say(said)));
            wrong.get().requestFocus();
        } else if (promised.getText().isBlank() && promisedBy.day().isPresent()) {
            trouble.setText(texts.get("customer.promise.empty"));
            promised.requestFocus();
        } else {
            modal.close();
            model.talks().log(talk(), promise(), card.customer().name());
        }
    }

    private boolean isEmpty() {
        return content.getText().isBlank()
                && nextNote.getText().isBlank()
                && promised.getText().isBlank();
    }

    private Optional<Promise> promise() {
        return Optional.of(promised.getText())
                .filter(text -> !text.isBlank())
                .map(text -> Promise.of(card.id(), on.day().orElseThrow(), text, promisedBy.day()));
    }

    private ContactRecord talk() {
        return new ContactRecord(
                old.map(ContactRecord::id).orElse(0L),
                card.id(),
                on.day().orElseThrow(),
                channels.chosen().orElseThrow(),
                cut(person.getEditor().getText(), SHORT),
                cut(purpose.getEditor().getText(), 2 * SHORT),
                place.getText().strip(),
                cut(frequency.getEditor().getText(), SHORT),
                content.getText().strip(),
                evaluation.getText().strip(),
                nextOn.day(),
                nextNote.getText().strip());
    }

    private static String cut(String text, int most) {
        String stripped = text.strip();
        return stripped.substring(0, Math.min(stripped.length(), most));
    }
}
