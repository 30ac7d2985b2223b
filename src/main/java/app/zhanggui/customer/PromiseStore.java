package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.PROMISE;

import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.Ids;
import app.zhanggui.db.schema.tables.records.PromiseRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;

/** What customers were promised, in the card file (S0-14). */
public final class PromiseStore {
    private final Database database;

    public PromiseStore(Database database) {
        this.database = database;
    }

    /** The promises to a customer: open ones first, the next due before the others. */
    public List<Promise> of(CustomerId customer) {
        return promises(PROMISE.CUSTOMER_ID.eq(customer.value()));
    }

    /** The promises to each of these customers; customers without any are missing. */
    public Map<CustomerId, List<Promise>> of(Collection<CustomerId> customers) {
        List<Long> ids = customers.stream().map(CustomerId::value).toList();
        return promises(Ids.among(PROMISE.CUSTOMER_ID, ids)).stream()
                .collect(Collectors.groupingBy(Promise::customer));
    }

    /** All open promises to customers who are not in the recycle bin, the next due first. */
    public List<Promise> open() {
        return promises(PROMISE.KEPT_ON.isNull());
    }

    private List<Promise> promises(Condition which) {
        return database.read(
                sql ->
                        sql.select(PROMISE.fields())
                                .from(PROMISE)
                                .join(CUSTOMER)
                                .on(CUSTOMER.ID.eq(PROMISE.CUSTOMER_ID))
                                .where(which, CUSTOMER.DELETED_AT.isNull())
                                .orderBy(
                                        PROMISE.KEPT_ON.desc().nullsFirst(),
                                        PROMISE.DUE_ON.asc().nullsLast(),
                                        PROMISE.ID)
                                .fetchInto(PROMISE)
                                .map(PromiseStore::promise));
    }

    /** Writes down a promise and returns it with its id. */
    public Promise add(Promise promise) {
        return write("customer.change.promise.add", changes -> add(changes, promise));
    }

    /** The same within a transaction. */
    public static Promise add(Changes changes, Promise promise) {
        PromiseRecord row = PROMISE.newRecord();
        fill(row, promise);
        changes.insert(row);
        return promise(row);
    }

    /** What was promised in a talk is still promised when the talk is taken away. */
    static void outlive(Changes changes, ContactRecord talk) {
        List<PromiseRecord> promises =
                changes.sql().fetch(PROMISE, PROMISE.CONTACT_RECORD_ID.eq(talk.id()));
        promises.forEach(row -> row.setContactRecordId(null));
        changes.updateAll(promises);
    }

    /** Stores a promise as it is now: kept, put off, or told otherwise. Names that step. */
    public BatchId save(Promise promise) {
        return write(
                "customer.change.promise.edit",
                changes -> {
                    PromiseRecord row = row(changes, promise);
                    fill(row, promise);
                    changes.update(row);
                    return changes.batch();
                });
    }

    public BatchId keep(Promise promise, LocalDate on) {
        return save(promise.withKeptOn(Optional.of(on)));
    }

    /** Takes it away, and names that step. */
    public BatchId remove(Promise promise) {
        return write(
                "customer.change.promise.remove",
                changes -> {
                    changes.delete(row(changes, promise));
                    return changes.batch();
                });
    }

    /**
     * Takes a step back.
     *
     * @throws UserFault if it is taken back already
     */
    public void undo(BatchId step) {
        database.undo(step);
    }

    /** Told, in the thread that wrote, whenever a promise was made, kept or changed. */
    public void onChange(Runnable listener) {
        database.onChangeOf(Set.of(PROMISE), listener);
    }

    private <T> T write(String key, Function<Changes, T> work) {
        return database.write(ChangeKind.EDIT, Message.of(key), work);
    }

    private static PromiseRecord row(Changes changes, Promise promise) {
        return changes.sql()
                .fetchOptional(PROMISE, PROMISE.ID.eq(promise.id()))
                .orElseThrow(() -> UserFault.unusable("customer.promise.gone"));
    }

    private static void fill(PromiseRecord row, Promise promise) {
        row.setCustomerId(promise.customer().value());
        row.setContactRecordId(promise.talk().orElse(null));
        row.setMadeOn(promise.madeOn());
        row.setText(promise.text());
        row.setDueOn(promise.dueOn().orElse(null));
        row.setKeptOn(promise.keptOn().orElse(null));
    }

    private static Promise promise(PromiseRecord row) {
        return new Promise(
                row.getId(),
                new CustomerId(row.getCustomerId()),
                Optional.ofNullable(row.getContactRecordId()),
                row.getMadeOn(),
                row.getText(),
                Optional.ofNullable(row.getDueOn()),
                Optional.ofNullable(row.getKeptOn()));
    }
}
