package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE;
import static app.zhanggui.db.schema.Tables.CHANGE_BATCH;
import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.db.schema.DefaultSchema;
import app.zhanggui.db.schema.tables.records.ChangeRecord;
import app.zhanggui.work.Pieces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * What happened to the rows of a card, step by step, as the before-images tell it; for stores that
 * show a history (S1-05).
 *
 * @param steps newest first, from after the card was made
 * @param made the step that made the card
 */
public record Trail(List<Step> steps, Optional<Batch> made) {

    /**
     * One batch that touched the card.
     *
     * @param rows newest change first
     */
    public record Step(Batch batch, List<Row> rows) {}

    /**
     * A changed row.
     *
     * @param before as it was; empty if it was not there
     */
    public record Row(Table<?> table, long id, Optional<UpdatableRecord<?>> before) {}

    /** The steps of a customer's card. */
    public static Trail of(DSLContext sql, long card) {
        Optional<Batch> made = made(sql, card);
        Map<Long, List<Row>> rows = new LinkedHashMap<>();
        Map<Long, Batch> batches = new LinkedHashMap<>();
        sql.select()
                .from(CHANGE)
                .join(CHANGE_BATCH)
                .on(CHANGE_BATCH.ID.eq(CHANGE.BATCH_ID))
                .where(CHANGE.CARD_ID.eq(card))
                .and(CHANGE.BATCH_ID.gt(made.map(batch -> batch.id().value()).orElse(0L)))
                .orderBy(CHANGE.ID.desc())
                .forEach(
                        found -> {
                            ChangeRecord change = found.into(CHANGE);
                            Batch batch = Undo.batch(found.into(CHANGE_BATCH));
                            batches.put(batch.id().value(), batch);
                            rows.computeIfAbsent(batch.id().value(), fresh -> new ArrayList<>())
                                    .add(row(change));
                        });
        List<Step> steps = new ArrayList<>();
        rows.forEach((id, changed) -> steps.add(new Step(batches.get(id), changed)));
        return new Trail(steps, made);
    }

    private static Row row(ChangeRecord change) {
        Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(change.getTableName());
        return new Row(
                table,
                change.getRowId(),
                Optional.ofNullable(change.getBeforeImage())
                        .map(image -> Image.read(table, image)));
    }

    /** Cards made together may be noted as one run of rows. */
    private static Optional<Batch> made(DSLContext sql, long card) {
        return sql.select(CHANGE_BATCH.fields())
                .from(CHANGE_BATCH)
                .join(CHANGE)
                .on(CHANGE.BATCH_ID.eq(CHANGE_BATCH.ID))
                .where(CHANGE.TABLE_NAME.eq(CUSTOMER.getName()), CHANGE.BEFORE_IMAGE.isNull())
                .and(CHANGE.ROW_ID.between(card - Pieces.ROWS, card))
                .and(CHANGE.ROW_ID.eq(card).or(CHANGE.LAST_ROW_ID.ge(card)))
                .orderBy(CHANGE_BATCH.ID.desc())
                .limit(1)
                .fetchOptionalInto(CHANGE_BATCH)
                .map(Undo::batch);
    }
}
