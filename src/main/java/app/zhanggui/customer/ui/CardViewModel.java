package app.zhanggui.customer.ui;

import app.zhanggui.customer.Archive;
import app.zhanggui.customer.AttachmentOwner;
import app.zhanggui.customer.CardChange;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.customer.TypedValue;
import app.zhanggui.text.Message;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

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
    private final UnwrittenEdits unwritten = new UnwrittenEdits();
    private final CardPastViewModel past;
    private final TalksViewModel talks;
    private final AttachmentsViewModel attachments;
    private final OwnFieldsViewModel own;
    private final BinViewModel bin;

    /**
     * @param screen runs something in the screen's thread; changes may be written in others
     * @param tags the tags that stand on any card
     */
    CardViewModel(
            CardStores stores,
            Notices notices,
            Jobs jobs,
            Executor screen,
            Supplier<List<String>> tags) {
        this.tags = tags;
        this.notices = notices;
        this.jobs = jobs;
        store = stores.customers();
        past = new CardPastViewModel(stores.history(), stores.lives(), jobs, this::openId);
        talks = new TalksViewModel(stores.talks(), stores.promises(), jobs, notices, screen);
        attachments = new AttachmentsViewModel(stores.attachments(), jobs, notices, screen);
        own = new OwnFieldsViewModel(stores.fields(), jobs, notices, screen);
        bin = new BinViewModel(stores.bin(), jobs, notices);
    }

    /** How far the last change of the open card is. */
    public enum Saving {
        /** Nothing was changed since it was opened. */
        NONE,
        WRITING,
        SAVED
    }

    /** The fields of the owner's own making. */
    OwnFieldsViewModel own() {
        return own;
    }

    /** The talks with the customer, and what was promised in them. */
    public TalksViewModel talks() {
        return talks;
    }

    /** Papers and pictures of the card. */
    AttachmentsViewModel attachments() {
        return attachments;
    }

    /** The recycle bin. */
    BinViewModel bin() {
        return bin;
    }

    /** What was done to the open card, and how near its customer was. */
    CardPastViewModel past() {
        return past;
    }

    /** Makes the open card what it was at some time. */
    void restore(CustomerCard before) {
        change(old -> before);
    }

    /** Makes one thing on the open card what it was before a change. */
    void restore(CardChange change) {
        change(change::restored);
    }

    /** The open card, null if none is open. */
    public ReadOnlyObjectProperty<CustomerCard> card() {
        return card.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saving> saving() {
        return saving.getReadOnlyProperty();
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
        Optional<CustomerId> there = found.map(CustomerCard::id);
        talks.show(there);
        attachments.show(there.map(AttachmentOwner::card));
        card.set(found.map(unwritten::over).orElse(null));
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
        change(old -> old.with(person, birthday));
    }

    /** Adds or changes a day to remember. */
    void put(ImportantDate date) {
        change(old -> old.with(date));
    }

    void remove(ImportantDate date) {
        change(old -> old.without(date));
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

    private void change(UnaryOperator<CustomerCard> how) {
        change(card.get(), how);
    }

    private void change(CustomerCard of, UnaryOperator<CustomerCard> how) {
        CustomerCard old = isOpen(of.id()) ? card.get() : of;
        CustomerCard changed = how.apply(old);
        if (changed.equals(old)) {
            return;
        }
        UnwrittenEdits.Edit edit = unwritten.add(old, how);
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

    private void written(UnwrittenEdits.Edit edit, CustomerCard saved) {
        unwritten.remove(edit);
        if (isOpen(edit.id())) {
            card.set(unwritten.over(saved));
            saving.set(unwritten.isEmpty() ? Saving.SAVED : Saving.WRITING);
        }
    }

    private void refused(UnwrittenEdits.Edit edit) {
        unwritten.remove(edit);
        if (isOpen(edit.id())) {
            saving.set(Saving.NONE);
            open(Optional.of(edit.id()));
        }
    }

    private boolean isOpen(CustomerId id) {
        return card.get() != null && card.get().id().equals(id);
    }
}
