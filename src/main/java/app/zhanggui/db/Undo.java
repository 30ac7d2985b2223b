package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE_BATCH;
import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.db.BatchChanges.Change;
import app.zhanggui.db.schema.tables.records.ChangeBatchRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Pieces;
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

/**
 * Takes a batch back by putting its before-images in place again. Taking back is itself a batch, so
 * that it can be taken back too ("redo"). A card, plan or complaint touched since is left alone,
 * whole, and named; where that leaves no card to put back, nothing is taken back at all.
 */
final class Undo {
    private Undo() {}

    /** The newest batch that stands and is not itself an undo. */
    static Optional<Batch> lastUndoable(DSLContext sql) {
        return newest(sql, done());
    }

    /** What the owner did and has not taken back. */
    private static Condition done() {
        return CHANGE_BATCH
                .UNDONE_AT
                .isNull()
                .and(CHANGE_BATCH.UNDOES_ID.isNull())
                .and(CHANGE_BATCH.KIND.ne(ChangeKind.ACCESS.name()));
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

    /** Whether the batch is there and was not taken back. */
    static boolean stands(DSLContext sql, BatchId id) {
        return sql.fetchExists(
                CHANGE_BATCH, CHANGE_BATCH.ID.eq(id.value()), CHANGE_BATCH.UNDONE_AT.isNull());
    }

    static UndoReport undo(Changes changes, BatchId id, LocalDateTime now) {
        DSLContext sql = changes.sql();
        ChangeBatchRecord batch = standing(sql, id);
        List<Change> all = BatchChanges.of(sql, id);
        LaterChanges later = LaterChanges.than(sql, id);
        Set<Long> touched = addedCustomers(all);
        touched.retainAll(later.cards());
        touched.addAll(later.units());
        Set<Long> kept = new HashSet<>();
        List<Change> back = new ArrayList<>();
        for (Change change : all) {
            if (touched.contains(change.unit())) {
                kept.add(change.unit());
            } else {
                back.add(change);
            }
        }
        if (isOfCards(all) && !isOfCards(back)) {
            back.clear();
        }
        putBack(changes, back);
        if (!back.isEmpty()) {
            batch.setUndoneAt(now);
            batch.update();
            standAgain(sql, batch);
        }
        return new UndoReport(meant(sql, batch), back.size(), kept, names(sql, kept));
    }

    private static List<String> names(DSLContext sql, Set<Long> customers) {
        return sql.select(CUSTOMER.NAME)
                .from(CUSTOMER)
                .where(Ids.among(CUSTOMER.ID, customers))
                .orderBy(CUSTOMER.ID)
                .fetch(CUSTOMER.NAME);
    }

    private static boolean isOfCards(List<Change> changes) {
        return changes.stream().anyMatch(change -> change.card() != null);
    }

    /** Newest change first; neighbours of a kind are put back together. */
    private static void putBack(Changes changes, List<Change> back) {
        for (int from = 0; from < back.size(); ) {
            int to = from + 1;
            while (to < back.size()
                    && to - from < Pieces.ROWS
                    && back.get(to).isLike(back.get(from))) {
                to++;
            }
            putBackAlike(changes, back.subList(from, to));
            from = to;
        }
    }

    private static void putBackAlike(Changes changes, List<Change> alike) {
        Map<Long, Change> oldest = new LinkedHashMap<>();
        alike.forEach(change -> oldest.put(change.row(), change));
        Change first = alike.get(0);
        if (first.addition()) {
            changes.takeAway(first.table(), List.copyOf(oldest.keySet()));
        } else {
            List<Long> ids = oldest.values().stream().map(Change::id).toList();
            changes.putBack(first.table(), BatchChanges.images(changes.sql(), ids));
        }
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

    /** Whoever takes an undo back means what he once did, and knows it by that name. */
    private static Batch meant(DSLContext sql, ChangeBatchRecord batch) {
        return batch.getUndoesId() == null
                ? batch(batch)
                : batch(sql.fetchSingle(CHANGE_BATCH, CHANGE_BATCH.ID.eq(batch.getUndoesId())));
    }

    /** Customers the batch added: one who has a visit by now cannot be taken away under it. */
    private static Set<Long> addedCustomers(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.addition() && change.table() == CUSTOMER)
                .map(Change::row)
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
                .where(done())
                .orderBy(CHANGE_BATCH.ID.desc())
                .limit(limit)
                .fetch(Undo::batch);
    }
}
