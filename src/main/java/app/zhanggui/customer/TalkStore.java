package app.zhanggui.customer;

import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.ContactRecordRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The talks with customers in the card file (S0-21). */
public final class TalkStore {
    private final Database database;

    public TalkStore(Database database) {
        this.database = database;
    }

    /** Writes down a talk with a customer, or writes a stored one anew. */
    public void log(ContactRecord talk) {
        log(talk, Optional.empty());
    }

    /**
     * Writes down a talk, or writes a stored one anew, as one step with what was promised in it.
     *
     * @param promised a promise that is new
     */
    public void log(ContactRecord talk, Optional<Promise> promised) {
        boolean fresh = talk.id() == 0;
        database.write(
                ChangeKind.EDIT,
                Message.of(fresh ? "customer.change.log" : "customer.change.talk"),
                changes -> {
                    ContactRecordRecord row = ContactRecordRowStore.row(talk);
                    if (fresh) {
                        changes.insert(row);
                    } else {
                        changes.update(row);
                    }
                    promised.map(promise -> promise.inTalk(row.getId()))
                            .ifPresent(promise -> PromiseStore.add(changes, promise));
                    return talk;
                });
    }

    /**
     * Writes down a talk within a transaction and gives its id.
     *
     * @param earlier id of a talk to change instead, which keeps what else was written in it; where
     *     it is gone the talk is a new one
     */
    public long log(Changes changes, ContactRecord talk, Optional<Long> earlier) {
        Optional<ContactRecordRecord> standing =
                ContactRecordRowStore.standing(changes.sql(), earlier);
        if (standing.isEmpty()) {
            return changes.insert(ContactRecordRowStore.row(talk));
        }
        changes.update(ContactRecordRowStore.toldAgain(standing.get(), talk));
        return standing.get().getId();
    }

    /** Takes a talk away within a transaction; one that is gone already is no trouble. */
    public void remove(Changes changes, Optional<Long> talk) {
        ContactRecordRowStore.standing(changes.sql(), talk)
                .ifPresent(
                        row -> {
                            PromiseStore.outlive(changes, ContactRecordRowStore.talk(row));
                            changes.delete(row);
                        });
    }

    /** Takes a talk away, what was promised in it stays, and names that step. */
    public BatchId remove(ContactRecord talk) {
        return database.write(
                ChangeKind.EDIT,
                Message.of("customer.change.talk.remove"),
                changes -> {
                    PromiseStore.outlive(changes, talk);
                    changes.delete(ContactRecordRowStore.row(talk));
                    return changes.batch();
                });
    }

    /** The talks with a customer, newest first. */
    public List<ContactRecord> of(CustomerId customer) {
        return database.read(sql -> ContactRecordRowStore.of(sql, customer));
    }

    /** The talks with each of these customers, newest first; those never talked to are missing. */
    public Map<CustomerId, List<ContactRecord>> of(Collection<CustomerId> customers) {
        List<Long> ids = customers.stream().map(CustomerId::value).toList();
        return database.read(sql -> ContactRecordRowStore.of(sql, ids));
    }

    /** When each customer was last talked to; customers never talked to are missing. */
    public Map<CustomerId, LocalDate> last() {
        return database.read(ContactRecordRowStore::last);
    }

    /**
     * Takes a step back.
     *
     * @throws UserFault if it is taken back already
     */
    public void undo(BatchId step) {
        database.undo(step);
    }
}
