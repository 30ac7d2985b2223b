package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.CustomerRecord;
import app.zhanggui.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;

/** 回收站: cards that were deleted and can come back, or go for good (beyond 23). */
public final class RecycleBinStore {
    private final Database database;

    public RecycleBinStore(Database database) {
        this.database = database;
    }

    /** The deleted cards, the latest first. */
    public List<BinEntry> entries() {
        return database.read(
                sql ->
                        sql.selectFrom(CUSTOMER)
                                .where(CUSTOMER.DELETED_AT.isNotNull())
                                .orderBy(CUSTOMER.DELETED_AT.desc(), CUSTOMER.ID)
                                .fetch(RecycleBinStore::entry));
    }

    /** Puts cards back among the others, as one undoable step, and names that step. */
    public BatchId restore(Collection<CustomerId> ids) {
        return database.write(
                ChangeKind.RESTORE,
                Message.of("customer.change.restore", ids.size()),
                changes -> {
                    List<CustomerRecord> rows =
                            new ArrayList<>(changes.sql().fetch(CUSTOMER, deleted(ids)));
                    rows.forEach(row -> row.setDeletedAt(null));
                    changes.updateAll(rows);
                    return changes.batch();
                });
    }

    /**
     * Deletes cards of the bin for good, with everything that hangs on them and their history.
     * Nothing can bring them back but a backup.
     */
    public void forget(Collection<CustomerId> ids) {
        List<Long> gone =
                database.read(
                        sql ->
                                sql.select(CUSTOMER.ID)
                                        .from(CUSTOMER)
                                        .where(deleted(ids))
                                        .fetch(CUSTOMER.ID));
        database.forget(gone);
    }

    private static Condition deleted(Collection<CustomerId> ids) {
        return CUSTOMER.DELETED_AT
                .isNotNull()
                .and(CUSTOMER.ID.in(ids.stream().map(CustomerId::value).toList()));
    }

    private static BinEntry entry(CustomerRecord row) {
        return new BinEntry(
                new CustomerId(row.getId()),
                row.getName(),
                row.getMobile().isEmpty() ? row.getPhone() : row.getMobile(),
                row.getRegion(),
                row.getDeletedAt());
    }
}
