package app.zhanggui.customer.ui;

import app.zhanggui.customer.Archive;
import app.zhanggui.customer.BulkEdit;
import app.zhanggui.customer.BulkEdit.Way;
import app.zhanggui.customer.BulkPreview;
import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Field;
import app.zhanggui.db.BatchId;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Changing the marked cards all at once: what to change, what that would do, and doing it. */
public final class BulkViewModel {
    private final CustomerStore store;
    private final Supplier<List<CustomField>> ownFields;
    private final MarksViewModel marks;
    private final Notices notices;
    private final Jobs jobs;
    private final ObjectProperty<Field> field = new SimpleObjectProperty<>(CardField.LEVEL);
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.SET);
    private final StringProperty value = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Message>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<BulkPreview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<CustomerCard> cards = List.of();

    BulkViewModel(
            CustomerStore store,
            Supplier<List<CustomField>> ownFields,
            MarksViewModel marks,
            Notices notices,
            Jobs jobs) {
        this.store = store;
        this.ownFields = ownFields;
        this.marks = marks;
        this.notices = notices;
        this.jobs = jobs;
        field.addListener((o, was, is) -> fieldChosen(is));
        way.addListener((o, was, is) -> look());
        value.addListener((o, was, is) -> look());
    }

    ObjectProperty<Field> field() {
        return field;
    }

    ObjectProperty<Way> way() {
        return way;
    }

    /** As typed, or the canonical text of what was chosen. */
    StringProperty value() {
        return value;
    }

    /** What is wrong with the value. */
    ReadOnlyObjectProperty<Optional<Message>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** What would happen; empty while there is trouble. */
    ReadOnlyObjectProperty<Optional<BulkPreview>> preview() {
        return preview.getReadOnlyProperty();
    }

    List<CustomField> ownFields() {
        return ownFields.get();
    }

    int cards() {
        return marks.count();
    }

    /** Reads the marked cards as they stand, and then says so. */
    void begin(Runnable ready) {
        List<CustomerId> ids = marks.ids();
        jobs.run(
                Message.of("customer.bulk.reading"),
                progress -> store.cards(ids),
                read -> {
                    cards = read;
                    look();
                    ready.run();
                });
    }

    private void fieldChosen(Field chosen) {
        value.set("");
        way.set(BulkEdit.ways(chosen).get(0));
        look();
    }

    private void look() {
        BulkEdit edit = new BulkEdit(field.get(), way.get(), value.get());
        Optional<Message> wrong = edit.trouble();
        trouble.set(value.get().isBlank() ? Optional.empty() : wrong);
        preview.set(wrong.isPresent() ? Optional.empty() : Optional.of(edit.preview(cards)));
    }

    /**
     * Stores what the preview shows, as one step that can be taken back.
     *
     * @param fieldWord what the field is called, for the history
     */
    void apply(String fieldWord) {
        preview.get()
                .filter(shown -> !shown.changed().isEmpty())
                .ifPresent(shown -> store(shown.changed(), fieldWord));
    }

    private void store(List<CustomerCard> changed, String fieldWord) {
        Message label = Message.of("customer.change.bulk", changed.size(), fieldWord);
        run(() -> store.saveAll(changed, label), "customer.bulk.done", changed.size());
    }

    /** Changes a field of the marked cards without asking further. */
    void set(Field quick, Way how, String canonical, String fieldWord) {
        begin(
                () -> {
                    BulkPreview shown = new BulkEdit(quick, how, canonical).preview(cards);
                    if (shown.changed().isEmpty()) {
                        notices.done(Message.of("customer.bulk.allSame", shown.same()));
                    } else {
                        store(shown.changed(), fieldWord);
                    }
                });
    }

    /** Parts from the marked customers, for a reason, or takes them up again. */
    void archive(Archive archive, String fieldWord) {
        begin(
                () ->
                        store(
                                cards.stream()
                                        .map(
                                                card ->
                                                        card.withCustomer(
                                                                old -> old.withArchive(archive)))
                                        .toList(),
                                fieldWord));
    }

    /** Whether all the marked customers are parted from already. */
    boolean allArchived() {
        return marks.count() > 0
                && marks.lines().allMatch(line -> line.customer().archive().isArchived());
    }

    /** Puts the marked cards into the recycle bin. */
    void delete() {
        List<CustomerId> ids = marks.ids();
        run(() -> store.delete(ids), "customer.bulk.deleted", ids.size());
    }

    private interface Step {
        BatchId take();
    }

    private void run(Step step, String saidKey, int cardsTouched) {
        jobs.run(
                Message.of("customer.bulk.running"),
                progress -> step.take(),
                done ->
                        notices.undoable(
                                Message.of(saidKey, cardsTouched),
                                () ->
                                        jobs.run(
                                                Message.of("customer.bulk.undoing"),
                                                progress -> store.undo(done),
                                                report -> {})));
    }
}
