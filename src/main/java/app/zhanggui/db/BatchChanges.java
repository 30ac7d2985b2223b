package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE;

import app.zhanggui.db.schema.DefaultSchema;
import app.zhanggui.db.schema.tables.records.ChangeRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Reads what a batch changed: row by row, runs of added rows spread out, images on demand. */
final class BatchChanges {
    private BatchChanges() {}

    /**
     * One changed row.
     *
     * @param id of the change itself
     * @param unit the card, plan or complaint it is taken back with, or the row itself
     * @param card the customer whose card it is of; null if of none
     * @param addition whether the row was not there before
     */
    record Change(long id, Table<?> table, long row, long unit, Long card, boolean addition) {
        /** Of the same table, and both additions or both not. */
        boolean isLike(Change other) {
            return table.equals(other.table) && addition == other.addition;
        }
    }

    /** All changes of a batch, newest first. */
    static List<Change> of(DSLContext sql, BatchId batch) {
        Field<Boolean> addition = DSL.field(CHANGE.BEFORE_IMAGE.isNull());
        List<Change> changes = new ArrayList<>();
        sql.select(
                        CHANGE.ID,
                        CHANGE.TABLE_NAME,
                        CHANGE.ROW_ID,
                        CHANGE.LAST_ROW_ID,
                        CHANGE.UNIT_ID,
                        CHANGE.CARD_ID,
                        addition)
                .from(CHANGE)
                .where(CHANGE.BATCH_ID.eq(batch.value()))
                .orderBy(CHANGE.ID.desc())
                .forEach(
                        row -> {
                            ChangeRecord change = row.into(CHANGE);
                            if (change.getLastRowId() == null) {
                                changes.add(change(change, row.get(addition)));
                            } else {
                                changes.addAll(run(sql, change));
                            }
                        });
        return changes;
    }

    private static Change change(ChangeRecord row, boolean addition) {
        return new Change(
                row.getId(),
                DefaultSchema.DEFAULT_SCHEMA.getTable(row.getTableName()),
                row.getRowId(),
                row.getUnitId(),
                row.getCardId(),
                addition);
    }

    /** The rows of a run that are still there. */
    private static List<Change> run(DSLContext sql, ChangeRecord run) {
        Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(run.getTableName());
        Field<Long> id = Units.id(table);
        Field<Long> unit = Units.unit(table);
        Field<Long> card = Units.card(table);
        return sql.select(id, unit, card == null ? DSL.castNull(Long.class) : card)
                .from(table)
                .where(id.between(run.getRowId(), run.getLastRowId()))
                .orderBy(id.desc())
                .fetch(
                        row ->
                                new Change(
                                        run.getId(),
                                        table,
                                        row.value1(),
                                        row.value2(),
                                        row.value3(),
                                        true));
    }

    /** The images of some changes, in the same order. */
    static List<String> images(DSLContext sql, List<Long> changes) {
        Map<Long, String> images = new HashMap<>();
        sql.select(CHANGE.ID, CHANGE.BEFORE_IMAGE)
                .from(CHANGE)
                .where(Ids.among(CHANGE.ID, changes))
                .forEach(row -> images.put(row.value1(), row.value2()));
        return changes.stream().map(images::get).toList();
    }
}
