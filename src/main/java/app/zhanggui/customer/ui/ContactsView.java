package app.zhanggui.customer.ui;

import app.zhanggui.customer.Contact;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The persons on the open card, one a row; a click opens one to change it. */
final class ContactsView extends VBox {
    private final Texts texts;
    private final CardWords words;
    private final Consumer<Contact> edit;
    private final Label heading = Forms.styled("", "section");
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
        HBox head = Forms.row(8, heading, Forms.gap(), plus);
        head.getStyleClass().add("section-head");
        rows.getStyleClass().add("contact-rows");
        getChildren().addAll(head, rows);
    }

    void show(CustomerCard card) {
        heading.setText(texts.get("customer.contacts.title", card.contacts().size()));
        rows.getChildren().setAll(card.contacts().stream().map(one -> row(card, one)).toList());
    }

    private Button row(CustomerCard card, Contact person) {
        Label name = new Label(person.name());
        name.getStyleClass().add("row-first");
        Label role = Forms.styled(person.title(), "row-second");
        Label reach = new Label(words.person(card, person));
        reach.setWrapText(true);
        HBox.setHgrow(reach, Priority.ALWAYS);
        HBox line = new HBox(name, role, reach);
        line.getStyleClass().add("row-line");
        Button row = new Button();
        row.setGraphic(line);
        row.getStyleClass().add("row-button");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinHeight(USE_PREF_SIZE);
        row.setAccessibleText(person.name());
        line.prefWidthProperty().bind(row.widthProperty().subtract(12));
        row.setOnAction(event -> edit.accept(person));
        return row;
    }
}
