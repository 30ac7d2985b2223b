package app.zhanggui.purchase;

import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.CustomerRecord;
import app.zhanggui.text.Message;
import app.zhanggui.work.Progress;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes on the cards what the owner accepted of the suggestions for them. */
final class AcceptedStore {
    private static final int TOLD_EVERY = 100;

    private AcceptedStore() {}

    /**
     * One undoable step; cards gone meanwhile are left.
     *
     * @param set puts a value on a card's row
     */
    static <T> BatchId accept(
            Database database,
            Message label,
            Map<CustomerId, T> accepted,
            BiConsumer<CustomerRecord, T> set,
            Progress progress) {
        return database.write(
                ChangeKind.EDIT,
                label,
                changes -> {
                    int done = 0;
                    for (Map.Entry<CustomerId, T> one : accepted.entrySet()) {
                        if (done++ % TOLD_EVERY == 0) {
                            progress.at(done, accepted.size());
                        }
                        put(changes, one.getKey(), row -> set.accept(row, one.getValue()));
                    }
                    return changes.batch();
                });
    }

    private static void put(Changes changes, CustomerId customer, Consumer<CustomerRecord> set) {
        CustomerRecord row =
                changes.sql()
                        .fetchOne(
                                CUSTOMER,
                                CUSTOMER.ID.eq(customer.value()),
                                CUSTOMER.DELETED_AT.isNull());
        if (row != null) {
            set.accept(row);
            changes.update(row);
        }
    }
}
