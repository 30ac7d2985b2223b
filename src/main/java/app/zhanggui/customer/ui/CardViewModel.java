package app.zhanggui.customer.ui;

import app.zhanggui.customer.Archive;
import app.zhanggui.customer.BinEntry;
import app.zhanggui.customer.CardChange;
import app.zhanggui.customer.CardHistoryStore;
import app.zhanggui.customer.CardMoment;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.ContactId;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomFieldId;
import app.zhanggui.customer.CustomFieldStore;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.customer.RecycleBinStore;
import app.zhanggui.customer.TypedValue;
import app.zhanggui.db.BatchId;
import app.zhanggui.text.Message;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
    private final Supplier<List<String>> tags;
    private final ReadOnlyObjectWrapper<CustomerCard> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.NONE);
    private final ObservableList<ContactRecord> talks = FXCollections.observableArrayList();
    private final List<CardEdit> unwritten = new ArrayList<>();
    private final ObservableList<CustomField> own = FXCollections.observableArrayList();
    private Optional<CardHistoryStore> history = Optional.empty();
    private Optional<RecycleBinStore> bin = Optional.empty();
    private Optional<CustomFieldStore> ownFields = Optional.empty();

    /**
     * @param tags the tags that stand on any card
     */
    CardViewModel(CustomerStore store, Notices notices, Jobs jobs, Supplier<List<String>> tags) {
        this.store = store;
        this.tags = tags;
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

    /** From now on the past of a card and the owner's own fields are known, too. */
    void serve(CardHistoryStore past, RecycleBinStore deleted, CustomFieldStore fields) {
        history = Optional.of(past);
        bin = Optional.of(deleted);
        ownFields = Optional.of(fields);
        readOwn();
    }

    /** The fields of the owner's own making, in the owner's order. */
    ObservableList<CustomField> own() {
        return own;
    }

    void readOwn() {
        ownFields.ifPresent(
                fields -> {
                    List<CustomField> now = fields.all();
                    if (!now.equals(own)) {
                        own.setAll(now);
                    }
                });
    }

    /** Reads how many cards use each of the owner's fields. */
    void usedOwn(Consumer<Map<CustomFieldId, Integer>> show) {
        ownFields.ifPresent(
                fields ->
                        jobs.run(
                                Message.of("customer.card.reading"),
                                progress ->
                                        own.stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                CustomField::id, fields::uses)),
                                show));
    }

    /** Makes the owner's fields these. */
    void keepOwn(List<CustomField> wanted) {
        ownFields.ifPresent(
                fields ->
                        jobs.run(
                                Message.of("customer.card.saving"),
                                progress -> fields.keep(wanted),
                                step -> {
                                    readOwn();
                                    reread();
                                    notices.undoable(
                                            Message.of("customer.own.kept"),
                                            () -> takeBackOwn(step));
                                }));
    }

    private void takeBackOwn(BatchId step) {
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> store.undo(step),
                report -> {
                    readOwn();
                    reread();
                });
    }

    private void reread() {
        open(openId());
    }

    /** Reads what was done to the open card. */
    void history(Consumer<List<CardMoment>> show) {
        Optional<CustomerId> of = openId();
        if (history.isPresent() && of.isPresent()) {
            jobs.run(
                    Message.of("customer.card.reading"),
                    progress -> history.get().of(of.get()),
                    moments -> {
                        if (of.equals(openId())) {
                            show.accept(moments);
                        }
                    });
        }
    }

    /** Makes the open card what it was at some time. */
    void restore(CustomerCard before) {
        change(old -> before);
    }

    /** Makes one thing on the open card what it was before a change. */
    void restore(CardChange change) {
        change(change::restored);
    }

    /** Reads the recycle bin. */
    void bin(Consumer<List<BinEntry>> show) {
        bin.ifPresent(
                deleted ->
                        jobs.run(
                                Message.of("customer.card.reading"),
                                progress -> deleted.entries(),
                                show));
    }

    /** Takes cards out of the recycle bin. */
    void restore(List<BinEntry> cards) {
        inBin(
                deleted -> deleted.restore(ids(cards)),
                Message.of("customer.bin.restored", cards.size()));
    }

    /** Deletes cards of the recycle bin for good. */
    void forget(List<BinEntry> cards) {
        inBin(
                deleted -> deleted.forget(ids(cards)),
                Message.of("customer.bin.forgotten", cards.size()));
    }

    private void inBin(Consumer<RecycleBinStore> work, Message done) {
        bin.ifPresent(
                deleted ->
                        jobs.run(
                                Message.of("customer.card.saving"),
                                progress -> {
                                    work.accept(deleted);
                                    return done;
                                },
                                notices::done));
    }

    private static List<CustomerId> ids(List<BinEntry> cards) {
        return cards.stream().map(BinEntry::customer).toList();
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
    public Optional<Message> enter(Field field, String typed) {
        return entry(field).take().apply(typed);
    }

    /** A field of the open card, to be typed; it stays that card's, whichever is open later. */
    Editable.Entry entry(Field field) {
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

    /** Takes what was chosen for a field; empty for nothing. */
    void choose(Field field, String canonical) {
        change(old -> CardValues.with(old, field, canonical));
    }

    /** Says why something typed was not kept. */
    void lost(Message why) {
        notices.fault(new UserFault(UserFault.Kind.UNUSABLE, why));
    }

    /** Changes the customer, its standing or its wishes, as one undoable step. */
    public void changeCustomer(UnaryOperator<Customer> how) {
        change(old -> old.withCustomer(how.apply(old.customer())));
    }

    /** Adds or changes a person with the person's birthday; nothing takes the birthday away. */
    public void put(Contact person, Optional<PartialDate> birthday) {
        change(
                old -> {
                    CustomerCard with = withPerson(old, person);
                    Contact there =
                            person.id().isNew()
                                    ? with.contacts().get(with.contacts().size() - 1)
                                    : person;
                    return withBirthday(with, there, birthday);
                });
    }

    private static CustomerCard withPerson(CustomerCard card, Contact person) {
        if (person.id().isNew()) {
            return card.with(person);
        }
        List<Contact> changed = new ArrayList<>(card.contacts());
        changed.replaceAll(one -> one.id().equals(person.id()) ? person : one);
        return card.withContacts(changed);
    }

    private static CustomerCard withBirthday(
            CustomerCard card, Contact person, Optional<PartialDate> birthday) {
        Optional<ContactId> whose = Optional.of(person.id());
        Optional<ImportantDate> old = card.birthday(whose);
        List<ImportantDate> changed = new ArrayList<>(card.dates());
        old.ifPresent(changed::remove);
        birthday.map(
                        day ->
                                old.map(one -> one.withDate(day))
                                        .orElseGet(() -> ImportantDate.birthday(whose, day)))
                .ifPresent(changed::add);
        return card.withDates(changed);
    }

    /** Adds or changes a day to remember. */
    void put(ImportantDate date) {
        change(
                old -> {
                    List<ImportantDate> changed = new ArrayList<>(old.dates());
                    changed.replaceAll(one -> one.id() == date.id() ? date : one);
                    if (date.isNew()) {
                        changed.add(date);
                    }
                    return old.withDates(changed);
                });
    }

    void remove(ImportantDate date) {
        change(
                old ->
                        old.withDates(
                                old.dates().stream()
                                        .filter(one -> one.id() != date.id())
                                        .toList()));
    }

    /** 终止合作, since when and why. */
    void archive(Archive archive) {
        changeCustomer(old -> old.withArchive(archive));
        notices.done(Message.of("customer.archived", card.get().customer().name()));
    }

    /** Works with the customer again. */
    void takeUp() {
        changeCustomer(old -> old.withArchive(Archive.NONE));
        notices.done(Message.of("customer.takenUp", card.get().customer().name()));
    }

    /** The open card, if one is. */
    Optional<CustomerId> openId() {
        return Optional.ofNullable(card.get()).map(CustomerCard::id);
    }

    /** The tags that stand on any card. */
    List<String> tagsInUse() {
        return tags.get();
    }

    /** Takes a person off the card, with the person's days. */
    public void remove(Contact person) {
        change(old -> old.without(person));
    }

    /** Takes a talk away; it can be brought back. */
    void remove(ContactRecord talk) {
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> store.remove(talk),
                step ->
                        notices.undoable(
                                Message.of("customer.talk.removed"), () -> takeBack(step)));
    }

    private void takeBack(BatchId step) {
        jobs.run(Message.of("customer.card.saving"), progress -> store.undo(step), report -> {});
    }

    /** Writes down a talk, or writes it anew. */
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
