package app.zhanggui.customer.ui;

import app.zhanggui.customer.Completeness;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerKind;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The persons on the open card, one a row; a click opens one to change it (S2-09). */
final class ContactsView extends VBox {
    private final Texts texts;
    private final CardWords words;
    private final Consumer<Contact> edit;
    private final Label heading = Forms.styled("", "section");
    private final Label few = Forms.styled("", "hint");
    private final VBox rows = new VBox();

    /**
     * @param add begins a new person
     * @param edit opens a person
     */
    ContactsView(Texts texts, CardWords words, Runnable add, Consumer<Contact> edit) {
        this.texts = texts;
        this.words = words;
        this.edit = edit;
        Button plus = Forms.link(texts.get("customer.contacts.add"), add);
        plus.getStyleClass().add("small");
        HBox head = Forms.row(8, heading, few, Forms.gap(), plus);
        head.getStyleClass().add("section-head");
        rows.getStyleClass().add("contact-rows");
        getChildren().addAll(head, rows);
    }

    void show(CustomerCard card) {
        int many = card.contacts().size();
        boolean company = card.customer().kind() == CustomerKind.COMPANY;
        heading.setText(texts.get("customer.contacts.title", many));
        few.setText(
                company && many < Completeness.PERSONS
                        ? texts.get("customer.contacts.few", many, Completeness.PERSONS)
                        : "");
        rows.getChildren().setAll(card.contacts().stream().map(one -> row(card, one)).toList());
    }

    private RowButtonView row(CustomerCard card, Contact person) {
        Label name = Forms.styled(person.name(), "row-first");
        Label role = Forms.styled(words.role(person), "row-second");
        role.setWrapText(true);
        Label reach = new Label(words.person(card, person));
        reach.setWrapText(true);
        HBox.setHgrow(reach, Priority.ALWAYS);
        return new RowButtonView(
                person.name() + " " + words.role(person) + " " + reach.getText(),
                () -> edit.accept(person),
                name,
                role,
                reach);
    }
}
