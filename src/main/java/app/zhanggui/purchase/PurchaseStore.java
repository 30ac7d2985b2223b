package app.zhanggui.purchase;

import static app.zhanggui.db.schema.Tables.CHANGE;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.PURCHASE;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.UndoReport;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;

/** The purchases in the card file. Each write is one undoable step. */
public final class PurchaseStore {
    private final Database database;

    public PurchaseStore(Database database) {
        this.database = database;
    }

    /** What a customer bought, the newest first. */
    public List<Purchase> of(CustomerId customer) {
        return database.read(
                sql ->
                        sql.selectFrom(PURCHASE)
                                .where(PURCHASE.CUSTOMER_ID.eq(customer.value()))
                                .orderBy(PURCHASE.BOUGHT_ON.desc(), PURCHASE.ID.desc())
                                .fetch(PurchaseRowStore::purchase));
    }

    /** How many rows the log has for a customer. */
    public int count(CustomerId customer) {
        return database.read(
                sql -> sql.fetchCount(PURCHASE, PURCHASE.CUSTOMER_ID.eq(customer.value())));
    }

    /** All purchases of the customers that are there, by customer and day. */
    public List<Purchase> all() {
        return database.read(
                sql ->
                        sql.select(PURCHASE)
                                .from(PURCHASE)
                                .join(CUSTOMER)
                                .on(CUSTOMER.ID.eq(PURCHASE.CUSTOMER_ID))
                                .where(CUSTOMER.DELETED_AT.isNull())
                                .orderBy(PURCHASE.CUSTOMER_ID, PURCHASE.BOUGHT_ON, PURCHASE.ID)
                                .fetch(row -> PurchaseRowStore.purchase(row.value1())));
    }

    /** The figures of the same purchases. */
    public Ledger ledger() {
        return database.read(PurchaseStore::ledger);
    }

    /** Bare rows, sorted here: a join and an order in the card file take four times as long. */
    private static Ledger ledger(DSLContext sql) {
        Set<Long> deleted =
                sql.select(CUSTOMER.ID)
                        .from(CUSTOMER)
                        .where(CUSTOMER.DELETED_AT.isNotNull())
                        .fetchSet(CUSTOMER.ID);
        List<Ledger.Entry> entries = new ArrayList<>();
        try (Cursor<Record3<Long, LocalDate, Long>> rows =
                sql.select(PURCHASE.CUSTOMER_ID, PURCHASE.BOUGHT_ON, PURCHASE.AMOUNT)
                        .from(PURCHASE)
                        .fetchLazy()) {
            for (Record3<Long, LocalDate, Long> row : rows) {
                if (!deleted.contains(row.value1())) {
                    int day = (int) row.value2().toEpochDay();
                    entries.add(new Ledger.Entry(row.value1(), day, row.value3()));
                }
            }
        }
        return new Ledger(entries);
    }

    /** Goods bought before, those written down latest first. */
    public List<KnownGoods> goods() {
        return database.read(
                sql ->
                        sql.selectFrom(PURCHASE)
                                .where(
                                        PURCHASE.ID.in(
                                                DSL.select(DSL.max(PURCHASE.ID))
                                                        .from(PURCHASE)
                                                        .where(PURCHASE.GOODS.ne(""))
                                                        .groupBy(PURCHASE.GOODS)))
                                .orderBy(PURCHASE.ID.desc())
                                .fetch(
                                        row ->
                                                new KnownGoods(
                                                        row.getGoods(),
                                                        row.getUnit(),
                                                        Optional.ofNullable(row.getPrice())
                                                                .map(UnitPrice::new))));
    }

    /**
     * Writes a purchase down, or changes it if it has an id.
     *
     * @throws UserFault if its customer or the purchase itself is gone meanwhile
     */
    public BatchId keep(Purchase purchase) {
        String key = purchase.id().isNew() ? "purchase.change.add" : "purchase.change.edit";
        return database.write(
                ChangeKind.EDIT,
                Message.of(key, purchase.goods()),
                changes -> {
                    refuseNobody(changes.sql(), purchase.customer());
                    if (purchase.id().isNew()) {
                        changes.insert(PurchaseRowStore.row(purchase));
                    } else {
                        refuseGone(changes.sql(), purchase.id());
                        changes.update(PurchaseRowStore.row(purchase));
                    }
                    return changes.batch();
                });
    }

    private static void refuseNobody(DSLContext sql, CustomerId customer) {
        if (!sql.fetchExists(
                CUSTOMER, CUSTOMER.ID.eq(customer.value()), CUSTOMER.DELETED_AT.isNull())) {
            throw UserFault.unusable("purchase.fault.customer");
        }
    }

    private static void refuseGone(DSLContext sql, PurchaseId id) {
        if (!sql.fetchExists(PURCHASE, PURCHASE.ID.eq(id.value()))) {
            throw UserFault.unusable("purchase.fault.gone");
        }
    }

    /** Takes a purchase off the log; one that is gone already is no trouble. */
    public BatchId delete(Purchase purchase) {
        return database.write(
                ChangeKind.DELETE,
                Message.of("purchase.change.delete", purchase.goods()),
                changes -> {
                    changes.sql()
                            .fetchOptional(PURCHASE, PURCHASE.ID.eq(purchase.id().value()))
                            .ifPresent(changes::delete);
                    return changes.batch();
                });
    }

    /** Writes many purchases down within a transaction, in order. */
    public void addAll(Changes changes, List<Purchase> purchases) {
        changes.insertAll(purchases.stream().map(PurchaseRowStore::row).toList());
    }

    /** A number that grows with every change to any card or purchase. */
    public long version() {
        return database.read(PurchaseStore::version);
    }

    /** The same within a transaction. */
    public static long version(Changes changes) {
        return version(changes.sql());
    }

    private static long version(DSLContext sql) {
        return sql.select(DSL.coalesce(DSL.max(CHANGE.ID), 0L))
                .from(CHANGE)
                .where(CHANGE.TABLE_NAME.in("CUSTOMER", "CONTACT", "PURCHASE"))
                .fetchSingle()
                .value1();
    }

    /**
     * Takes a step back.
     *
     * @throws UserFault if it is taken back already
     */
    public UndoReport undo(BatchId step) {
        return database.undo(step);
    }

    /** Told, in the thread that wrote, that purchases changed. */
    public void onChange(Runnable listener) {
        database.onChangeOf(Set.of(PURCHASE), listener);
    }
}
