package app.zhanggui.customer.ui;

import app.zhanggui.customer.Contact;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.customer.PersonTrait;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The form of one person on the card. */
final class ContactFormView extends VBox {
    private static final int SHORT = 100;
    private static final int LONG = 2000;

    private final Texts texts;
    private final CardViewModel model;
    private final Modal modal;
    private final Optional<Contact> old;
    private final TextField name = FormFieldsView.line(SHORT);
    private final TextField role = FormFieldsView.line(SHORT);
    private final TextField mobile = FormFieldsView.line(SHORT);
    private final TextField phone = FormFieldsView.line(SHORT);
    private final TextField wechat = FormFieldsView.line(SHORT);
    private final TextField qq = FormFieldsView.line(SHORT);
    private final TextField email = FormFieldsView.line(2 * SHORT);
    private final TextField birthday = FormFieldsView.line(SHORT);
    private final TextField remark = FormFieldsView.line(LONG);
    private final Label trouble = FormFieldsView.trouble();

    /**
     * @param old the person to change, empty for a new one
     */
    ContactFormView(Texts texts, CardViewModel model, Modal modal, Optional<Contact> old) {
        this.texts = texts;
        this.model = model;
        this.modal = modal;
        this.old = old;
        FormFieldsView.asDialog(this);
        old.ifPresent(this::fill);
        birthday.setPromptText(texts.get("customer.contact.birthday.prompt"));
        Label title =
                Forms.styled(
                        texts.get(old.isEmpty() ? "customer.contact.new" : "customer.contact.edit"),
                        "dialog-title");
        getChildren().addAll(title, form(), trouble, buttons());
        FormFieldsView.cursorInto(this, name);
    }

    private void fill(Contact person) {
        name.setText(person.name());
        role.setText(person.title());
        mobile.setText(person.mobile());
        phone.setText(person.phone());
        wechat.setText(person.wechat());
        qq.setText(person.qq());
        email.setText(person.email());
        remark.setText(person.remark());
        model.card().get().dates().stream()
                .filter(date -> CardViewModel.isBirthday(date, person))
                .findFirst()
                .map(ImportantDate::date)
                .ifPresent(date -> birthday.setText(date.canonical()));
    }

    private GridPane form() {
        GridPane grid = FormFieldsView.grid();
        pair(grid, 0, "customer.contact.name", name, "customer.contact.role", role);
        pair(grid, 1, "customer.field.MOBILE", mobile, "customer.field.PHONE", phone);
        pair(grid, 2, "customer.field.WECHAT", wechat, "customer.field.QQ", qq);
        pair(grid, 3, "customer.field.EMAIL", email, "customer.field.BIRTHDAY", birthday);
        FormFieldsView.wide(grid, 4, texts.get("customer.field.REMARK"), remark);
        return grid;
    }

    private void pair(GridPane grid, int row, String key, Node field, String key2, Node field2) {
        grid.addRow(
                row,
                Forms.fieldLabel(texts.get(key)),
                field,
                Forms.fieldLabel(texts.get(key2)),
                field2);
    }

    private HBox buttons() {
        Button keep = Forms.primary(texts.get("customer.form.keep"), this::keep);
        keep.setDefaultButton(true);
        Button cancel = Forms.button(texts.get("customer.form.cancel"), modal::close);
        HBox buttons = Forms.buttons(Forms.gap(), cancel, keep);
        old.ifPresent(person -> buttons.getChildren().add(0, removal(person)));
        return buttons;
    }

    private Button removal(Contact person) {
        Button remove =
                Forms.link(
                        texts.get("customer.contact.remove"),
                        () -> {
                            modal.close();
                            model.remove(person);
                        });
        remove.getStyleClass().add("danger");
        return remove;
    }

    private void keep() {
        Optional<PartialDate> day = PartialDate.parse(birthday.getText());
        if (name.getText().isBlank()) {
            trouble.setText(texts.get("customer.contact.nameless"));
        } else if (day.isEmpty() && !birthday.getText().isBlank()) {
            trouble.setText(texts.get("customer.typed.birthday", birthday.getText()));
        } else {
            modal.close();
            model.put(person(), day);
        }
    }

    private Contact person() {
        return old.orElse(Contact.named(""))
                .withName(name.getText())
                .with(PersonTrait.TITLE, role.getText())
                .with(PersonTrait.PHONE, phone.getText())
                .with(PersonTrait.MOBILE, mobile.getText())
                .with(PersonTrait.WECHAT, wechat.getText())
                .with(PersonTrait.QQ, qq.getText())
                .with(PersonTrait.EMAIL, email.getText())
                .with(PersonTrait.REMARK, remark.getText());
    }

    /** The form of a new person for a card, or of one it has. */
    static void open(Texts texts, CardViewModel model, Modal modal, Optional<Contact> old) {
        CustomerCard card = model.card().get();
        if (card != null) {
            ContactFormView form = new ContactFormView(texts, model, modal, old);
            modal.show(form);
        }
    }
}
