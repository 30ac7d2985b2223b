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
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The open card: what stands on it, and each change of it as one undoable step. A change is seen at
 * once and written as a job, so that nobody waits for the disk.
 */
public final class CardViewModel {
    private final CustomerStore store;
    private final Notices notices;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<CustomerCard> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.NONE);
    private final ObservableList<ContactRecord> talks = FXCollections.observableArrayList();
    private final List<CardEdit> unwritten = new ArrayList<>();

    CardViewModel(CustomerStore store, Notices notices, Jobs jobs) {
        this.store = store;
        this.notices = notices;
        this.jobs = jobs;
    }

    /** How far the last change of the open card is. */
    public enum Saving {
        /** Nothing was changed since it was opened. */
        NONE,
        WRITING,
        SAVED
    }

    /** A change not written yet. */
    private record CardEdit(CustomerCard shown, UnaryOperator<CustomerCard> how) {
        CustomerId id() {
            return shown.id();
        }
    }

    /** The open card, null if none is open. */
    public ReadOnlyObjectProperty<CustomerCard> card() {
        return card.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saving> saving() {
        return saving.getReadOnlyProperty();
    }

    /** The talks with the customer, newest first. */
    public ObservableList<ContactRecord> talks() {
        return talks;
    }

    /** Opens a card, or reads the open one again; what is being written comes back by itself. */
    void open(Optional<CustomerId> id) {
        boolean other = !id.equals(Optional.ofNullable(card.get()).map(CustomerCard::id));
        if (other) {
            saving.set(Saving.NONE);
        } else if (!unwritten.isEmpty()) {
            return;
        }
        Optional<CustomerCard> found = id.flatMap(store::card);
        talks.setAll(found.map(one -> store.records(one.id())).orElse(List.of()));
        card.set(found.map(this::withUnwritten).orElse(null));
    }

    /** Takes what was typed into a field; says what is wrong with it, if it cannot be taken. */
    public Optional<Message> enter(CardField field, String typed) {
        return entry(field).take().apply(typed);
    }

    /** A field of the open card, to be typed; it stays that card's, whichever is open later. */
    Editable.Entry entry(CardField field) {
        CustomerCard of = card.get();
        return new Editable.Entry(
                CardValues.get(of, field),
                typed -> {
                    TypedValue value = TypedValue.read(field, typed);
                    if (value.trouble().isEmpty()) {
                        change(of, old -> CardValues.with(old, field, value.canonical()));
                    }
                    return value.trouble();
                });
    }

    /** Says why something typed was not kept. */
    void lost(Message why) {
        notices.fault(new UserFault(UserFault.Kind.UNUSABLE, why));
    }

    /** Changes the customer, its standing or its wishes, as one undoable step. */
    public void changeCustomer(UnaryOperator<Customer> how) {
        change(old -> old.withCustomer(how.apply(old.customer())));
    }

    /** Adds or changes a person, and the person's birthday; nothing takes the birthday away. */
    public void put(Contact person, Optional<PartialDate> birthday) {
        change(old -> old.withContacts(with(old.contacts(), person)));
        change(
                old -> {
                    Contact stored =
                            person.id().isNew()
                                    ? old.contacts().get(old.contacts().size() - 1)
                                    : person;
                    return old.withDates(withBirthday(old.dates(), stored, birthday));
                });
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
                                old.map(one -> one.withDate(day))
                                        .orElseGet(
                                                () ->
                                                        ImportantDate.birthday(
                                                                Optional.of(person.id()), day))));
        return changed;
    }

    static boolean isBirthday(ImportantDate date, Contact person) {
        return date.kind() == ImportantDate.Kind.BIRTHDAY
                && date.contact().equals(Optional.of(person.id()))
                && date.person().isEmpty();
    }

    /** Takes a person off the card, with the person's days. */
    public void remove(Contact person) {
        change(old -> old.without(person));
    }

    /** Writes down a talk. */
    public void log(ContactRecord talk) {
        Message kept = Message.of("customer.talk.kept", card.get().customer().name());
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> {
                    store.log(talk);
                    return kept;
                },
                notices::done);
    }

    private void change(UnaryOperator<CustomerCard> how) {
        change(card.get(), how);
    }

    private void change(CustomerCard of, UnaryOperator<CustomerCard> how) {
        CustomerCard old = isOpen(of.id()) ? card.get() : of;
        CustomerCard changed = how.apply(old);
        if (changed.equals(old)) {
            return;
        }
        CardEdit edit = new CardEdit(old, how);
        unwritten.add(edit);
        if (isOpen(of.id())) {
            saving.set(Saving.WRITING);
            card.set(changed);
        }
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> store.change(edit.shown(), edit.how()),
                saved -> written(edit, saved),
                () -> refused(edit));
    }

    private void written(CardEdit edit, CustomerCard saved) {
        unwritten.remove(edit);
        if (isOpen(edit.id())) {
            card.set(withUnwritten(saved));
            saving.set(unwritten.isEmpty() ? Saving.SAVED : Saving.WRITING);
        }
    }

    private void refused(CardEdit edit) {
        unwritten.remove(edit);
        if (isOpen(edit.id())) {
            saving.set(Saving.NONE);
            open(Optional.of(edit.id()));
        }
    }

    private boolean isOpen(CustomerId id) {
        return card.get() != null && card.get().id().equals(id);
    }

    private CustomerCard withUnwritten(CustomerCard stored) {
        CustomerCard shown = stored;
        for (CardEdit edit : unwritten) {
            if (edit.id().equals(stored.id())) {
                shown = edit.how().apply(shown);
            }
        }
        return shown;
    }
}
