package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.NOT_SAME;

import app.zhanggui.db.Changes;
import app.zhanggui.db.schema.DefaultSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/**
 * Everything in the card file that refers to a customer, worked out from the schema, so that no
 * table that is added later can be forgotten when cards are merged (pain 10).
 */
final class CustomerReferenceStore {
    private CustomerReferenceStore() {}

    /** A column that names a customer. */
    record Reference(Table<?> table, Field<Long> column) {}

    @SuppressWarnings("unchecked")
    static List<Reference> all() {
        List<Reference> all = new ArrayList<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (ForeignKey<?, ?> key : table.getReferences()) {
                if (key.getKey().getTable().equals(CUSTOMER)) {
                    all.add(new Reference(table, (Field<Long>) key.getFields().get(0)));
                }
            }
        }
        return all;
    }

    /** How many rows of each table refer to a customer. */
    static Map<String, Integer> counts(DSLContext sql, CustomerId id) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Reference one : all()) {
            int many = sql.fetchCount(one.table(), one.column().eq(id.value()));
            if (many > 0) {
                counts.merge(one.table().getName(), many, Integer::sum);
            }
        }
        return counts;
    }

    /** Lets all that referred to some customers refer to another one. */
    static void move(Changes changes, List<Long> from, long to) {
        for (Reference one : all()) {
            List<UpdatableRecord<?>> moved = new ArrayList<>();
            for (Record found :
                    changes.sql().selectFrom(one.table()).where(one.column().in(from)).fetch()) {
                UpdatableRecord<?> row = (UpdatableRecord<?>) found;
                row.set(one.column(), isItself(row, one, to) ? null : (Long) to);
                if (isFree(changes.sql(), row)) {
                    moved.add(row);
                }
            }
            changes.updateAll(moved);
        }
        forgetApart(changes, to);
    }

    /** A customer who was brought by a card that is merged into it was brought by nobody. */
    private static boolean isItself(UpdatableRecord<?> row, Reference reference, long to) {
        return reference.table().equals(CUSTOMER) && Objects.equals(row.get(CUSTOMER.ID), to);
    }

    /** A row the other card has already may not stand twice; it stays with the card in the bin. */
    private static boolean isFree(DSLContext sql, UpdatableRecord<?> row) {
        for (UniqueKey<?> key : row.getTable().getUniqueKeys()) {
            Condition same = DSL.noCondition();
            for (Field<?> field : key.getFields()) {
                same = same.and(equal(row, field));
            }
            if (sql.fetchExists(row.getTable(), same.and(otherThan(row)))) {
                return false;
            }
        }
        return true;
    }

    private static <T> Condition equal(UpdatableRecord<?> row, Field<T> field) {
        return field.eq(row.get(field));
    }

    private static Condition otherThan(UpdatableRecord<?> row) {
        return row.getTable().field("ID", Long.class).ne(row.get("ID", Long.class));
    }

    /** That two cards are not the same says nothing once they are one. */
    private static void forgetApart(Changes changes, long to) {
        changes.sql()
                .selectFrom(NOT_SAME)
                .where(NOT_SAME.CUSTOMER_ID.eq(to), NOT_SAME.OTHER_ID.eq(to))
                .fetch()
                .forEach(changes::delete);
    }
}
