package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.TypedValue;
import app.zhanggui.text.Message;
import app.zhanggui.ui.LookUp;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A card begun with a name, a number and a note; the rest is filled in later (S4-38). */
final class NewCardViewModel {
    private final CustomerStore store;
    private final CardsViewModel cards;
    private final LookUp lookUp;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ObservableList<CardLine> alike = FXCollections.observableArrayList();

    NewCardViewModel(CustomerStore store, CardsViewModel cards) {
        this.store = store;
        this.cards = cards;
        lookUp = cards.lookUp();
        name.addListener((o, was, is) -> compare());
        number.addListener((o, was, is) -> compare());
    }

    StringProperty name() {
        return name;
    }

    StringProperty number() {
        return number;
    }

    StringProperty note() {
        return note;
    }

    /** Cards that may be of the same customer; they warn and forbid nothing. */
    ObservableList<CardLine> alike() {
        return alike;
    }

    private void compare() {
        String typedName = name.get();
        String typedNumber = number.get();
        lookUp.ask(() -> cards.alike(typedName, typedNumber), alike::setAll);
    }

    /** Stores the card and opens it; says what is wrong, if it cannot be stored. */
    Optional<Message> keep() {
        Map<CardField, String> typed =
                Map.of(
                        CardField.NAME, name.get(),
                        CardField.MOBILE, number.get(),
                        CardField.REMARK, note.get());
        Optional<Message> trouble =
                typed.entrySet().stream()
                        .map(entry -> TypedValue.read(entry.getKey(), entry.getValue()))
                        .flatMap(value -> value.trouble().stream())
                        .findFirst();
        if (trouble.isEmpty()) {
            CustomerCard card = card();
            cards.jobs()
                    .run(
                            Message.of("customer.card.saving"),
                            progress -> store.add(card).id(),
                            cards::show);
        }
        return trouble;
    }

    private CustomerCard card() {
        Customer customer =
                Customer.named(name.get())
                        .with(isMobile() ? CardField.MOBILE : CardField.PHONE, number.get())
                        .with(CardField.REMARK, note.get());
        return CustomerCard.of(customer);
    }

    private boolean isMobile() {
        return number.get().replaceAll("\\D", "").matches("(86)?1[3-9]\\d{9}");
    }
}
