package app.zhanggui.purchase;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.OWNED_ITEM;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.Ids;
import app.zhanggui.db.schema.tables.records.OwnedItemRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** What customers have and use. Each write is one undoable step. */
public final class OwnedItemStore {
    private final Database database;

    public OwnedItemStore(Database database) {
        this.database = database;
    }

    /** What a customer has, the newest first. */
    public List<OwnedItem> of(CustomerId customer) {
        return items(OWNED_ITEM.CUSTOMER_ID.eq(customer.value()));
    }

    /** What each of these customers has; customers without anything are missing. */
    public Map<CustomerId, List<OwnedItem>> of(Collection<CustomerId> customers) {
        List<Long> ids = customers.stream().map(CustomerId::value).toList();
        return items(Ids.among(OWNED_ITEM.CUSTOMER_ID, ids)).stream()
                .collect(Collectors.groupingBy(OwnedItem::customer));
    }

    /** What everybody has who is not in the recycle bin. */
    public List<OwnedItem> all() {
        return items(DSL.noCondition());
    }

    private List<OwnedItem> items(Condition which) {
        return database.read(
                sql ->
                        sql.select(OWNED_ITEM)
                                .from(OWNED_ITEM)
                                .join(CUSTOMER)
                                .on(CUSTOMER.ID.eq(OWNED_ITEM.CUSTOMER_ID))
                                .where(which, CUSTOMER.DELETED_AT.isNull())
                                .orderBy(
                                        OWNED_ITEM.BOUGHT_ON.desc().nullsLast(),
                                        OWNED_ITEM.ID.desc())
                                .fetch(row -> item(row.value1())));
    }

    private static OwnedItem item(OwnedItemRecord row) {
        return new OwnedItem(
                row.getId(),
                new CustomerId(row.getCustomerId()),
                row.getGoods(),
                row.getBrand(),
                row.getOurs() ? OwnedItem.Seller.OURS : OwnedItem.Seller.RIVAL,
                Optional.ofNullable(row.getBoughtOn()),
                row.getSerialNo(),
                Optional.ofNullable(row.getWarrantyEnd()));
    }

    /**
     * Adds an item, or changes it if it has an id.
     *
     * @throws UserFault if its customer or the item itself is gone meanwhile
     */
    public BatchId keep(OwnedItem item) {
        return database.write(
                ChangeKind.EDIT,
                Message.of("purchase.change.owned", item.goods()),
                changes -> {
                    OwnedItemRecord row =
                            item.id() == 0 ? fresh(changes, item) : standing(changes, item);
                    fill(row, item);
                    if (item.id() == 0) {
                        changes.insert(row);
                    } else {
                        changes.update(row);
                    }
                    return changes.batch();
                });
    }

    /**
     * Adds an item within a transaction.
     *
     * @throws UserFault if its customer is gone meanwhile
     */
    public void add(Changes changes, OwnedItem item) {
        OwnedItemRecord row = fresh(changes, item);
        fill(row, item);
        changes.insert(row);
    }

    private static void fill(OwnedItemRecord row, OwnedItem item) {
        row.setGoods(item.goods());
        row.setBrand(item.brand());
        row.setOurs(item.seller() == OwnedItem.Seller.OURS);
        row.setBoughtOn(item.boughtOn().orElse(null));
        row.setSerialNo(item.serialNo());
        row.setWarrantyEnd(item.warrantyEnd().orElse(null));
    }

    private static OwnedItemRecord fresh(Changes changes, OwnedItem item) {
        long customer = item.customer().value();
        if (!changes.sql()
                .fetchExists(CUSTOMER, CUSTOMER.ID.eq(customer), CUSTOMER.DELETED_AT.isNull())) {
            throw UserFault.unusable("purchase.fault.customer");
        }
        OwnedItemRecord row = OWNED_ITEM.newRecord();
        row.setCustomerId(customer);
        return row;
    }

    private static OwnedItemRecord standing(Changes changes, OwnedItem item) {
        return changes.sql()
                .fetchOptional(OWNED_ITEM, OWNED_ITEM.ID.eq(item.id()))
                .orElseThrow(() -> UserFault.unusable("purchase.fault.owned"));
    }

    /** Takes an item off the card; one that is gone already is no trouble. */
    public BatchId delete(OwnedItem item) {
        return database.write(
                ChangeKind.DELETE,
                Message.of("purchase.change.owned", item.goods()),
                changes -> {
                    changes.sql()
                            .fetchOptional(OWNED_ITEM, OWNED_ITEM.ID.eq(item.id()))
                            .ifPresent(changes::delete);
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

    /** Told, in the thread that wrote, that something of it changed. */
    public void onChange(Runnable listener) {
        database.onChangeOf(Set.of(OWNED_ITEM), listener);
    }
}
