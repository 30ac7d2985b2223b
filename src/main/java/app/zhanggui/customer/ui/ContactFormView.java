package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.ContactRole;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.PersonTrait;
import app.zhanggui.customer.TypedValue;
import app.zhanggui.text.Message;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The form of one person on the card: how to reach, what one knows of, which days (S4-21). */
final class ContactFormView extends VBox {
    private static final List<PersonTrait> PAIRED =
            List.of(
                    PersonTrait.NAME,
                    PersonTrait.TITLE,
                    PersonTrait.MOBILE,
                    PersonTrait.PHONE,
                    PersonTrait.WECHAT,
                    PersonTrait.QQ,
                    PersonTrait.EMAIL,
                    PersonTrait.GENDER,
                    PersonTrait.BIRTHDAY,
                    PersonTrait.AGE,
                    PersonTrait.EDUCATION,
                    PersonTrait.TEMPERAMENT,
                    PersonTrait.INTERESTS,
                    PersonTrait.HOBBIES);

    private static final List<PersonTrait> WIDE =
            List.of(PersonTrait.FAMILY, PersonTrait.ABILITY, PersonTrait.REMARK);

    private final Texts texts;
    private final CardWords words;
    private final CardViewModel model;
    private final Modal modal;
    private final Optional<Contact> old;
    private final Map<PersonTrait, TextField> fields = new EnumMap<>(PersonTrait.class);
    private final Map<ContactRole, CheckBox> roles = new EnumMap<>(ContactRole.class);
    private final ComboBox<String> preferred = new ComboBox<>();
    private final Label trouble = FormFieldsView.trouble();

    /**
     * @param old the person to change, empty for a new one
     */
    private ContactFormView(
            Texts texts, CardWords words, CardViewModel model, Modal modal, Optional<Contact> old) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        this.modal = modal;
        this.old = old;
        FormFieldsView.asDialog(this);
        for (PersonTrait trait : PersonTrait.values()) {
            fields.put(trait, FormFieldsView.line(trait.longest()));
        }
        for (ContactRole role : ContactRole.values()) {
            roles.put(role, new CheckBox(texts.get("customer.role." + role)));
        }
        preferred.getItems().add(texts.get("customer.preferred.none"));
        ways().forEach(way -> preferred.getItems().add(words.trait(way)));
        preferred.setMaxWidth(Double.MAX_VALUE);
        fill(old.orElse(Contact.named("")));
        fields.get(PersonTrait.BIRTHDAY)
                .setPromptText(texts.get("customer.contact.birthday.prompt"));
        String title = old.isEmpty() ? "customer.contact.new" : "customer.contact.edit";
        getChildren()
                .addAll(
                        Forms.styled(texts.get(title), "dialog-title"),
                        FormFieldsView.scrolling(form()),
                        trouble,
                        buttons());
        FormFieldsView.cursorInto(this, fields.get(PersonTrait.NAME));
    }

    private static List<PersonTrait> ways() {
        return EnumSet.allOf(PersonTrait.class).stream().filter(PersonTrait::isWay).toList();
    }

    private void fill(Contact person) {
        fields.forEach((trait, field) -> field.setText(person.get(trait)));
        roles.forEach((role, box) -> box.setSelected(person.is(role)));
        preferred
                .getSelectionModel()
                .select(person.preferred().map(way -> ways().indexOf(way) + 1).orElse(0));
        model.card()
                .get()
                .birthday(Optional.of(person.id()))
                .ifPresent(day -> fields.get(PersonTrait.BIRTHDAY).setText(day.date().canonical()));
    }

    private GridPane form() {
        GridPane grid = FormFieldsView.grid();
        int row = 0;
        for (int i = 0; i < PAIRED.size(); i += 2) {
            FormFieldsView.pair(grid, row++, named(PAIRED.get(i)), named(PAIRED.get(i + 1)));
        }
        for (PersonTrait trait : WIDE) {
            FormFieldsView.wide(grid, row++, words.trait(trait), fields.get(trait));
        }
        FlowPane is = new FlowPane(14, 4);
        is.getChildren().setAll(roles.values());
        FormFieldsView.wide(grid, row++, texts.get("customer.contact.roles"), is);
        FormFieldsView.wide(grid, row, texts.get("customer.contact.preferred"), preferred);
        return grid;
    }

    private FormFieldsView.Named named(PersonTrait trait) {
        return new FormFieldsView.Named(words.trait(trait), fields.get(trait));
    }

    private HBox buttons() {
        FormDeedsView deeds = new FormDeedsView(texts, modal);
        return old.map(
                        person ->
                                deeds.row(
                                        this::keep,
                                        "customer.contact.remove",
                                        () -> model.remove(person)))
                .orElseGet(() -> deeds.row(this::keep));
    }

    private void keep() {
        Optional<Message> wrong = wrong();
        if (wrong.isPresent()) {
            trouble.setText(texts.say(wrong.get()));
        } else {
            modal.close();
            model.put(person(), PartialDate.parse(text(PersonTrait.BIRTHDAY)));
        }
    }

    private Optional<Message> wrong() {
        if (text(PersonTrait.NAME).isBlank()) {
            fields.get(PersonTrait.NAME).requestFocus();
            return Optional.of(Message.of("customer.contact.nameless"));
        }
        String day = text(PersonTrait.BIRTHDAY);
        if (!day.isBlank() && PartialDate.parse(day).isEmpty()) {
            fields.get(PersonTrait.BIRTHDAY).requestFocus();
            return Optional.of(Message.of("customer.typed.birthday", day));
        }
        return TypedValue.read(CardField.MOBILE, text(PersonTrait.MOBILE)).trouble();
    }

    private String text(PersonTrait trait) {
        return fields.get(trait).getText();
    }

    private Contact person() {
        Contact person = old.orElse(Contact.named(""));
        for (PersonTrait trait : PersonTrait.values()) {
            if (trait != PersonTrait.BIRTHDAY) {
                person = person.with(trait, text(trait));
            }
        }
        int way = preferred.getSelectionModel().getSelectedIndex() - 1;
        return person.withRoles(chosenRoles())
                .withPreferred(way < 0 ? Optional.empty() : Optional.of(ways().get(way)));
    }

    /** Somebody to talk to, if nothing else is ticked. */
    private Set<ContactRole> chosenRoles() {
        Set<ContactRole> chosen = EnumSet.noneOf(ContactRole.class);
        roles.forEach(
                (role, box) -> {
                    if (box.isSelected()) {
                        chosen.add(role);
                    }
                });
        return chosen.isEmpty() ? Set.of(ContactRole.CONTACT) : chosen;
    }

    /** The form of a new person for a card, or of one it has. */
    static void open(
            Texts texts, CardWords words, CardViewModel model, Modal modal, Optional<Contact> old) {
        CustomerCard card = model.card().get();
        if (card != null) {
            modal.show(new ContactFormView(texts, words, model, modal, old));
        }
    }
}
