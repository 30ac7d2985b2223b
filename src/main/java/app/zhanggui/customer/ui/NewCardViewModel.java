package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.TypedValue;
import app.zhanggui.text.Message;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A card begun with a name, a number and a note; the rest is filled in later (S4-38). */
final class NewCardViewModel {
    private final CustomerStore store;
    private final CardsViewModel cards;
    private final String laterTag;
    private final AlikeViewModel alike;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final BooleanProperty later = new SimpleBooleanProperty(true);

    /**
     * @param laterTag marks the cards that are to be filled in later
     */
    NewCardViewModel(CustomerStore store, CardsViewModel cards, String laterTag) {
        this.store = store;
        this.laterTag = laterTag;
        this.cards = cards;
        alike = cards.likenesses();
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

    /** Whether the card goes to those that are to be filled in later. */
    BooleanProperty later() {
        return later;
    }

    /** Cards that may be of the same customer; they warn and forbid nothing. */
    AlikeViewModel alike() {
        return alike;
    }

    private void compare() {
        alike.compare(new AlikeViewModel.Typed(name.get(), number.get()), Optional.empty());
    }

    /** Stores the card and opens it; says what is wrong, if it cannot be stored. */
    Optional<Message> keep() {
        Optional<Message> trouble = trouble();
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

    /** Makes room for the next one. */
    void clear() {
        name.set("");
        number.set("");
        note.set("");
        alike.clear();
    }

    private Optional<Message> trouble() {
        Map<CardField, String> typed =
                Map.of(
                        CardField.NAME, name.get(),
                        CardField.MOBILE, number.get(),
                        CardField.REMARK, note.get());
        return typed.entrySet().stream()
                .map(entry -> TypedValue.read(entry.getKey(), entry.getValue()))
                .flatMap(value -> value.trouble().stream())
                .findFirst();
    }

    private CustomerCard card() {
        Customer customer =
                Customer.named(name.get())
                        .with(isMobile() ? CardField.MOBILE : CardField.PHONE, number.get())
                        .with(CardField.REMARK, note.get());
        return CustomerCard.of(later.get() ? customer.with(CardField.TAGS, laterTag) : customer);
    }

    private boolean isMobile() {
        return number.get().replaceAll("\\D", "").matches("(86)?1[3-9]\\d{9}");
    }
}
