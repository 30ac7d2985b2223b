package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE;
import static app.zhanggui.db.schema.Tables.CHANGE_BATCH;
import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.db.schema.tables.records.ChangeRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * The rows of a card as they were before and after each batch that touched it, worked out backwards
 * from how they are now (S1-05).
 */
public final class Past {
    private final DSLContext sql;
    private final long card;
    private final Map<String, Table<?>> tables = new LinkedHashMap<>();

    private Past(DSLContext sql, long card, List<Table<?>> tables) {
        this.sql = sql;
        this.card = card;
        tables.forEach(table -> this.tables.put(table.getName(), table));
    }

    /** A batch and what it did to the card. */
    public record Moment(Batch batch, Rows before, Rows after) {}

    /** Rows of the card's tables at one time. */
    public static final class Rows {
        private final Map<String, Map<Long, String>> images;

        private Rows(Map<String, Map<Long, String>> images) {
            this.images = images;
        }

        /** Those of one table, by id. */
        @SuppressWarnings("unchecked")
        public <R extends UpdatableRecord<R>> List<R> of(Table<R> table) {
            return images.getOrDefault(table.getName(), Map.of()).values().stream()
                    .map(image -> (R) Image.read(table, image))
                    .toList();
        }
    }

    /**
     * What happened to a card, newest first.
     *
     * @param tables those whose rows are wanted; changes of others are moments without a difference
     * @param most no more moments than these
     */
    public static List<Moment> of(DSLContext sql, long card, List<Table<?>> tables, int most) {
        return new Past(sql, card, tables).moments(most);
    }

    private List<Moment> moments(int most) {
        Map<String, Map<Long, String>> state = now();
        Map<Long, List<ChangeRecord>> byBatch = new LinkedHashMap<>();
        changes()
                .forEach(
                        change ->
                                byBatch.computeIfAbsent(
                                                change.getBatchId(), id -> new ArrayList<>())
                                        .add(change));
        List<Moment> moments = new ArrayList<>();
        for (Map.Entry<Long, List<ChangeRecord>> batch : byBatch.entrySet()) {
            if (moments.size() == most) {
                break;
            }
            Rows after = new Rows(copy(state));
            batch.getValue().forEach(change -> takeBack(state, change));
            moments.add(new Moment(batch(batch.getKey()), new Rows(copy(state)), after));
        }
        return moments;
    }

    /** Its own changes, and the run of new cards it came with. */
    private List<ChangeRecord> changes() {
        return sql.selectFrom(CHANGE)
                .where(CHANGE.CARD_ID.eq(card).and(CHANGE.LAST_ROW_ID.isNull()))
                .or(
                        CHANGE.TABLE_NAME
                                .eq(CUSTOMER.getName())
                                .and(CHANGE.ROW_ID.le(card))
                                .and(CHANGE.LAST_ROW_ID.ge(card)))
                .orderBy(CHANGE.ID.desc())
                .fetch();
    }

    private void takeBack(Map<String, Map<Long, String>> state, ChangeRecord change) {
        Map<Long, String> rows = state.get(change.getTableName());
        if (change.getLastRowId() != null) {
            state.values().forEach(Map::clear);
        } else if (rows != null && change.getBeforeImage() == null) {
            rows.remove(change.getRowId());
        } else if (rows != null) {
            rows.put(change.getRowId(), change.getBeforeImage());
        }
    }

    private Map<String, Map<Long, String>> now() {
        Map<String, Map<Long, String>> state = new HashMap<>();
        tables.forEach(
                (name, table) -> {
                    Map<Long, String> rows = new TreeMap<>();
                    for (Record row :
                            sql.selectFrom(table).where(Units.card(table).eq(card)).fetch()) {
                        rows.put(Units.id((UpdatableRecord<?>) row), Image.of(row));
                    }
                    state.put(name, rows);
                });
        return state;
    }

    private static Map<String, Map<Long, String>> copy(Map<String, Map<Long, String>> state) {
        Map<String, Map<Long, String>> copy = new HashMap<>();
        state.forEach((table, rows) -> copy.put(table, new TreeMap<>(rows)));
        return copy;
    }

    private Batch batch(long id) {
        return Undo.batch(sql.fetchSingle(CHANGE_BATCH, CHANGE_BATCH.ID.eq(id)));
    }
}
