package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE;
import static app.zhanggui.db.schema.Tables.CHANGE_BATCH;
import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.db.schema.DefaultSchema;
import app.zhanggui.text.Message;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Deletes customers for good: their rows, whatever hangs on those, and what the history knows of
 * them (beyond 23). The one write that is meant to leave no before-image. Which tables there are is
 * worked out from the schema, so that a new one is not forgotten.
 */
final class Forgetting {
    private final DSLContext sql;
    private final List<Table<?>> tables;

    private Forgetting(DSLContext sql) {
        this.sql = sql;
        tables = childrenFirst();
    }

    /** Whether something was deleted for good after that change. */
    static boolean anySince(DSLContext sql, long change) {
        return sql.fetchExists(
                CHANGE_BATCH,
                CHANGE_BATCH.KIND.eq(ChangeKind.FORGET.name()),
                CHANGE_BATCH.ID.gt(change));
    }

    /** Begins the step, which can be repeated from the journal but is never taken back. */
    static BatchId begin(DSLContext sql, List<Long> customers, LocalDateTime now) {
        Message label = Message.of("db.change.forgotten", customers.toArray());
        BatchId batch = ChangeLog.begin(sql, ChangeKind.FORGET, label, null, now);
        sql.update(CHANGE_BATCH)
                .set(CHANGE_BATCH.UNDONE_AT, now)
                .where(CHANGE_BATCH.ID.eq(batch.value()))
                .execute();
        return batch;
    }

    /** Returns the names of the tables that lost rows. */
    static Set<String> of(DSLContext sql, List<Long> customers, LocalDateTime now) {
        return new Forgetting(sql).forget(customers, now);
    }

    private Set<String> forget(List<Long> customers, LocalDateTime now) {
        Set<String> touched = new HashSet<>();
        for (Table<?> table : tables) {
            for (ForeignKey<?, ?> key : references(table)) {
                touched.addAll(forget(table, key, customers));
            }
        }
        sql.deleteFrom(CUSTOMER).where(CUSTOMER.ID.in(customers)).execute();
        touched.add(CUSTOMER.getName());
        forgetHistory(customers, now);
        return touched;
    }

    /** Rows of the customer go; rows of others that only point to the customer stay. */
    private Set<String> forget(Table<?> table, ForeignKey<?, ?> key, List<Long> customers) {
        Field<Long> column = column(table, key);
        if (table.equals(CUSTOMER)) {
            sql.update(table).setNull(column).where(column.in(customers)).execute();
            return Set.of();
        }
        int rows = sql.deleteFrom(table).where(column.in(customers)).execute();
        return rows > 0 ? Set.of(table.getName()) : Set.of();
    }

    private static List<ForeignKey<?, ?>> references(Table<?> table) {
        List<ForeignKey<?, ?>> keys = new ArrayList<>();
        for (ForeignKey<?, ?> key : table.getReferences()) {
            if (key.getKey().getTable().equals(CUSTOMER)) {
                keys.add(key);
            }
        }
        return keys;
    }

    @SuppressWarnings("unchecked")
    private static Field<Long> column(Table<?> table, ForeignKey<?, ?> key) {
        return (Field<Long>) table.field(key.getFields().get(0));
    }

    /** A row goes before the rows it points to. */
    private static List<Table<?>> childrenFirst() {
        List<Table<?>> order = new ArrayList<>();
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> visit(table, order));
        Collections.reverse(order);
        return order;
    }

    private static void visit(Table<?> table, List<Table<?>> parentsFirst) {
        if (parentsFirst.contains(table)) {
            return;
        }
        for (ForeignKey<?, ?> key : table.getReferences()) {
            Table<?> parent = key.getKey().getTable();
            if (!parent.equals(table)) {
                visit(parent, parentsFirst);
            }
        }
        parentsFirst.add(table);
    }

    /** What a run of added rows says is of many cards, and tells nothing of any. */
    private void forgetHistory(List<Long> customers, LocalDateTime now) {
        List<Long> batches =
                sql.selectDistinct(CHANGE.BATCH_ID)
                        .from(CHANGE)
                        .where(CHANGE.CARD_ID.in(customers))
                        .fetch(CHANGE.BATCH_ID);
        sql.deleteFrom(CHANGE)
                .where(CHANGE.CARD_ID.in(customers), CHANGE.LAST_ROW_ID.isNull())
                .execute();
        sql.update(CHANGE_BATCH)
                .set(CHANGE_BATCH.LABEL_KEY, "db.change.forgotten")
                .set(CHANGE_BATCH.LABEL_HOLES, "[]")
                .set(CHANGE_BATCH.UNDONE_AT, now)
                .where(CHANGE_BATCH.ID.in(batches))
                .and(CHANGE_BATCH.ID.notIn(DSL.select(CHANGE.BATCH_ID).from(CHANGE)))
                .execute();
    }
}
