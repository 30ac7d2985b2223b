package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.customer.TypedValue;
import app.zhanggui.text.Message;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The open card: what stands on it, and each change of it as one undoable step. */
public final class CardViewModel {
    private final CustomerStore store;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<CustomerCard> card = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ContactRecord> talks = FXCollections.observableArrayList();

    CardViewModel(CustomerStore store, Notices notices) {
        this.store = store;
        this.notices = notices;
    }

    /** The open card, null if none is open. */
    public ReadOnlyObjectProperty<CustomerCard> card() {
        return card.getReadOnlyProperty();
    }

    /** The talks with the customer, newest first. */
    public ObservableList<ContactRecord> talks() {
        return talks;
    }

    void open(Optional<CustomerId> id) {
        Optional<CustomerCard> found = id.flatMap(store::card);
        talks.setAll(found.map(one -> store.records(one.id())).orElse(List.of()));
        card.set(found.orElse(null));
    }

    /** Takes what was typed into a field; says what is wrong with it, if it cannot be taken. */
    public Optional<Message> enter(CardField field, String typed) {
        TypedValue value = TypedValue.read(field, typed);
        if (value.trouble().isEmpty()) {
            change(old -> CardValues.with(old, field, value.canonical()));
        }
        return value.trouble();
    }

    /** Changes the customer, its standing or its wishes, as one undoable step. */
    public void changeCustomer(UnaryOperator<Customer> how) {
        change(old -> old.withCustomer(how.apply(old.customer())));
    }

    /** Adds or changes a person, and the person's birthday; nothing takes the birthday away. */
    public void put(Contact person, Optional<PartialDate> birthday) {
        if (!change(old -> old.withContacts(with(old.contacts(), person)))) {
            return;
        }
        Contact stored =
                person.id().isNew()
                        ? card.get().contacts().get(card.get().contacts().size() - 1)
                        : person;
        change(old -> old.withDates(withBirthday(old.dates(), stored, birthday)));
    }

    private static List<Contact> with(List<Contact> persons, Contact person) {
        List<Contact> changed = new ArrayList<>(persons);
        changed.replaceAll(one -> one.id().equals(person.id()) ? person : one);
        if (person.id().isNew()) {
            changed.add(person);
        }
        return changed;
    }

    private static List<ImportantDate> withBirthday(
            List<ImportantDate> dates, Contact person, Optional<PartialDate> birthday) {
        List<ImportantDate> changed = new ArrayList<>(dates);
        Optional<ImportantDate> old =
                dates.stream().filter(date -> isBirthday(date, person)).findFirst();
        old.ifPresent(changed::remove);
        birthday.ifPresent(
                day ->
                        changed.add(
                                new ImportantDate(
                                        old.map(ImportantDate::id).orElse(0L),
                                        Optional.of(person.id()),
                                        ImportantDate.Kind.BIRTHDAY,
                                        day,
                                        old.map(ImportantDate::note).orElse(""))));
        return changed;
    }

    static boolean isBirthday(ImportantDate date, Contact person) {
        return date.kind() == ImportantDate.Kind.BIRTHDAY
                && date.contact().equals(Optional.of(person.id()));
    }

    /** Takes a person off the card, with the person's days. */
    public void remove(Contact person) {
        change(old -> old.without(person));
    }

    /** Writes down a talk. */
    public void log(ContactRecord talk) {
        try {
            store.log(talk);
            notices.done(Message.of("customer.talk.kept", card.get().customer().name()));
        } catch (UserFault fault) {
            notices.fault(fault);
        }
    }

    /** Whether the card stands as changed. */
    private boolean change(UnaryOperator<CustomerCard> how) {
        CustomerCard old = card.get();
        CustomerCard changed = how.apply(old);
        if (changed.equals(old)) {
            return true;
        }
        try {
            card.set(store.save(changed));
            return true;
        } catch (UserFault fault) {
            notices.fault(fault);
            return false;
        }
    }
}
