package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE;
import static app.zhanggui.db.schema.Tables.CHANGE_BATCH;
import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.db.schema.DefaultSchema;
import app.zhanggui.db.schema.tables.records.ChangeBatchRecord;
import app.zhanggui.db.schema.tables.records.ChangeRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;

/**
 * Takes a batch back by putting its before-images in place again. Taking back is itself a batch, so
 * that it can be taken back too ("redo"). A card, plan or complaint touched since is left alone,
 * whole, and named; where that leaves no card to put back, nothing is taken back at all.
 */
final class Undo {
    private Undo() {}

    /** The newest batch that stands and is not itself an undo. */
    static Optional<Batch> lastUndoable(DSLContext sql) {
        return newest(sql, CHANGE_BATCH.UNDONE_AT.isNull().and(CHANGE_BATCH.UNDOES_ID.isNull()));
    }

    /** The newest undo, if nothing but undoing happened since. */
    static Optional<Batch> lastRedoable(DSLContext sql) {
        Optional<Batch> undo =
                newest(
                        sql,
                        CHANGE_BATCH
                                .UNDONE_AT
                                .isNull()
                                .and(CHANGE_BATCH.UNDOES_ID.isNotNull())
                                .and(CHANGE_BATCH.KIND.eq(ChangeKind.UNDO.name())));
        Optional<Batch> done = lastUndoable(sql);
        return undo.filter(u -> done.isEmpty() || done.get().id().value() < u.id().value());
    }

    static UndoReport undo(Changes changes, BatchId id, LocalDateTime now) {
        DSLContext sql = changes.sql();
        ChangeBatchRecord batch = standing(sql, id);
        var rows =
                sql.selectFrom(CHANGE)
                        .where(CHANGE.BATCH_ID.eq(id.value()))
                        .orderBy(CHANGE.ID.desc())
                        .fetch();
        LaterChanges later = LaterChanges.than(sql, id);
        Set<Long> touched = addedCustomers(rows);
        touched.retainAll(later.cards());
        touched.addAll(later.units());
        Set<Long> kept = new HashSet<>();
        List<ChangeRecord> back = new ArrayList<>();
        for (ChangeRecord row : rows) {
            if (touched.contains(row.getUnitId())) {
                kept.add(row.getUnitId());
            } else {
                back.add(row);
            }
        }
        if (isOfCards(rows) && !isOfCards(back)) {
            back.clear();
        }
        putBack(changes, back);
        if (!back.isEmpty()) {
            batch.setUndoneAt(now);
            batch.update();
            standAgain(sql, batch);
        }
        return new UndoReport(batch(batch), back.size(), kept);
    }

    private static boolean isOfCards(List<ChangeRecord> changes) {
        return changes.stream().anyMatch(change -> change.getCardId() != null);
    }

    /** Newest change first; neighbours of a kind are put back together, a row once at a time. */
    private static void putBack(Changes changes, List<ChangeRecord> back) {
        for (int at = 0; at < back.size(); ) {
            ChangeRecord first = back.get(at);
            Map<Long, String> images = new LinkedHashMap<>();
            while (at < back.size() && isLike(first, back.get(at))) {
                images.put(back.get(at).getRowId(), back.get(at).getBeforeImage());
                at++;
            }
            Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(first.getTableName());
            if (first.getBeforeImage() == null) {
                changes.deleteAll(table, List.copyOf(images.keySet()));
            } else {
                changes.putBackAll(table, List.copyOf(images.values()));
            }
        }
    }

    /** Of the same table, and both additions or both not. */
    private static boolean isLike(ChangeRecord one, ChangeRecord other) {
        return one.getTableName().equals(other.getTableName())
                && (one.getBeforeImage() == null) == (other.getBeforeImage() == null);
    }

    private static boolean isAdditionTo(String table, ChangeRecord change) {
        return change.getBeforeImage() == null && change.getTableName().equals(table);
    }

    /**
     * The batch, if it can be taken back.
     *
     * @throws UserFault if it is not there or was taken back already
     */
    static ChangeBatchRecord standing(DSLContext sql, BatchId id) {
        ChangeBatchRecord batch = sql.fetchOne(CHANGE_BATCH, CHANGE_BATCH.ID.eq(id.value()));
        if (batch == null) {
            throw UserFault.unusable("db.undo.unknown", Long.toString(id.value()));
        }
        if (batch.getUndoneAt() != null) {
            throw UserFault.unusable("db.undo.already", batch(batch).label());
        }
        return batch;
    }

    /** Whoever undoes an undo makes the first batch stand again. */
    private static void standAgain(DSLContext sql, ChangeBatchRecord batch) {
        if (batch.getUndoesId() != null) {
            sql.update(CHANGE_BATCH)
                    .setNull(CHANGE_BATCH.UNDONE_AT)
                    .where(CHANGE_BATCH.ID.eq(batch.getUndoesId()))
                    .execute();
        }
    }

    /** Customers the batch added: one who has a visit by now cannot be taken away under it. */
    private static Set<Long> addedCustomers(List<ChangeRecord> rows) {
        return rows.stream()
                .filter(row -> isAdditionTo(CUSTOMER.getName(), row))
                .map(ChangeRecord::getRowId)
                .collect(Collectors.toSet());
    }

    private static Optional<Batch> newest(DSLContext sql, Condition which) {
        return sql.selectFrom(CHANGE_BATCH)
                .where(which)
                .orderBy(CHANGE_BATCH.ID.desc())
                .limit(1)
                .fetchOptional(Undo::batch);
    }

    static Batch batch(ChangeBatchRecord row) {
        return new Batch(
                new BatchId(row.getId()),
                ChangeKind.valueOf(row.getKind()),
                new Message(row.getLabelKey(), Image.list(row.getLabelHoles())),
                row.getMadeAt());
    }

    static List<Batch> recent(DSLContext sql, int limit) {
        return sql.selectFrom(CHANGE_BATCH)
                .where(CHANGE_BATCH.UNDONE_AT.isNull().and(CHANGE_BATCH.UNDOES_ID.isNull()))
                .orderBy(CHANGE_BATCH.ID.desc())
                .limit(limit)
                .fetch(Undo::batch);
    }
}
