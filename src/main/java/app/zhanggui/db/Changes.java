package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE;

import app.zhanggui.db.schema.tables.records.ChangeRecord;
import app.zhanggui.work.Pieces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * The only way to write: inside one transaction, each row is kept as it was before it is changed,
 * so that undo, the card's history and the recycle bin are one mechanism. Made by {@link
 * Database#write}, and of no use after it.
 */
public final class Changes {
    /** Plain text: jOOQ writes its own form of it anew each time, at length. */
    private static final String NEXT_IDS =
            "SELECT NEXT VALUE FOR row_id FROM SYSTEM_RANGE(1, CAST(? AS INT))";

    private static final Map<String, String> UNIT_COLUMNS =
            Map.of(
                    "CONTACT", "CUSTOMER_ID",
                    "IMPORTANT_DATE", "CUSTOMER_ID",
                    "CONTACT_RECORD", "CUSTOMER_ID",
                    "CARD_VALUE", "CUSTOMER_ID",
                    "PROMISE", "CUSTOMER_ID",
                    "RELATIONSHIP_CHANGE", "CUSTOMER_ID",
                    "ATTACHMENT", "CUSTOMER_ID",
                    "VISIT", "PLAN_ID",
                    "UNPLACED_VISIT", "PLAN_ID",
                    "STAGE_CHANGE", "COMPLAINT_ID");

    private final DSLContext sql;
    private final BatchId batch;
    private final Set<String> tables = new HashSet<>();
    private final Set<Long> cards = new HashSet<>();

    Changes(DSLContext sql, BatchId batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /** For reading within the transaction; writing past {@code Changes} could not be undone. */
    public DSLContext sql() {
        return sql;
    }

    /** The batch all changes of this transaction belong to. */
    public BatchId batch() {
        return batch;
    }

    /** Adds a row and returns its id; an id already set in the row is kept. */
    public long insert(UpdatableRecord<?> row) {
        insertAll(List.of(row));
        return id(row);
    }

    /** Adds many rows, giving each without an id the next one, in order. */
    public void insertAll(List<? extends UpdatableRecord<?>> rows) {
        Pieces.of(rows).forEach(this::insertSome);
    }

    private void insertSome(List<? extends UpdatableRecord<?>> rows) {
        List<UpdatableRecord<?>> without = new ArrayList<>();
        rows.stream().filter(row -> id(row) == null).forEach(without::add);
        List<Long> ids = nextIds(without.size());
        for (int i = 0; i < without.size(); i++) {
            without.get(i).set(idField(without.get(i).getTable()), ids.get(i));
        }
        RowBatch.insert(sql, rows);
        keep(rows, false);
    }

    /**
     * Stores the row under its id.
     *
     * @throws IllegalStateException if no such row is there
     */
    public void update(UpdatableRecord<?> row) {
        updateAll(List.of(row));
    }

    /**
     * Stores many rows under their ids.
     *
     * @throws IllegalStateException if one of them is not there
     */
    public void updateAll(List<? extends UpdatableRecord<?>> rows) {
        for (List<? extends UpdatableRecord<?>> some : Pieces.of(rows)) {
            keep(standing(some), true);
            RowBatch.update(sql, some);
            some.forEach(this::note);
        }
    }

    /**
     * Takes the row away; it stays in the history.
     *
     * @throws IllegalStateException if no such row is there
     */
    public void delete(UpdatableRecord<?> row) {
        deleteAll(List.of(row));
    }

    /**
     * Takes many rows away; they stay in the history.
     *
     * @throws IllegalStateException if one of them is not there
     */
    public void deleteAll(List<? extends UpdatableRecord<?>> rows) {
        for (List<? extends UpdatableRecord<?>> some : Pieces.of(rows)) {
            List<UpdatableRecord<?>> standing = standing(some);
            keep(standing, true);
            byTable(standing).forEach(this::delete);
        }
    }

    /** Takes away those rows of a table that are there. */
    void deleteAll(Table<?> table, List<Long> ids) {
        Pieces.of(ids).forEach(some -> deleteAll(List.copyOf(find(table, some).values())));
    }

    private void delete(Table<?> table, List<Long> ids) {
        sql.deleteFrom(table).where(idField(table).in(ids)).execute();
    }

    /** Puts rows of one table back as earlier images show them. */
    void putBackAll(Table<?> table, List<String> images) {
        List<UpdatableRecord<?>> gone = new ArrayList<>();
        List<UpdatableRecord<?>> there = new ArrayList<>();
        for (List<String> some : Pieces.of(images)) {
            List<UpdatableRecord<?>> rows = new ArrayList<>();
            some.forEach(image -> rows.add(Image.read(table, image)));
            Set<Long> standing = find(table, rows.stream().map(Changes::id).toList()).keySet();
            rows.forEach(row -> (standing.contains(id(row)) ? there : gone).add(row));
        }
        insertAll(gone);
        updateAll(there);
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    Committed committed() {
        return new Committed(batch, tables, cards);
    }

    private void keep(List<? extends UpdatableRecord<?>> rows, boolean wasThere) {
        List<ChangeRecord> kept = new ArrayList<>(rows.size());
        List<Long> ids = nextIds(rows.size());
        for (UpdatableRecord<?> row : rows) {
            ChangeRecord change = CHANGE.newRecord();
            change.setId(ids.get(kept.size()));
            change.setBatchId(batch.value());
            change.setTableName(row.getTable().getName());
            change.setRowId(id(row));
            change.setUnitId(unit(row));
            change.setCardId(card(row));
            change.setBeforeImage(wasThere ? Image.of(row) : null);
            kept.add(change);
            note(row);
        }
        RowBatch.insert(sql, kept);
    }

    private void note(UpdatableRecord<?> row) {
        tables.add(row.getTable().getName());
        Long card = card(row);
        if (card != null) {
            cards.add(card);
        }
    }

    /** The rows as they stand, in the same order. */
    private List<UpdatableRecord<?>> standing(List<? extends UpdatableRecord<?>> rows) {
        Map<Table<?>, Map<Long, UpdatableRecord<?>>> found = new HashMap<>();
        byTable(rows).forEach((table, ids) -> found.put(table, find(table, ids)));
        List<UpdatableRecord<?>> standing = new ArrayList<>(rows.size());
        for (UpdatableRecord<?> row : rows) {
            UpdatableRecord<?> before = found.get(row.getTable()).get(id(row));
            if (before == null) {
                throw new IllegalStateException("no row " + id(row) + " in " + row.getTable());
            }
            standing.add(before);
        }
        return standing;
    }

    private static Map<Table<?>, List<Long>> byTable(List<? extends UpdatableRecord<?>> rows) {
        Map<Table<?>, List<Long>> ids = new LinkedHashMap<>();
        for (UpdatableRecord<?> row : rows) {
            ids.computeIfAbsent(row.getTable(), table -> new ArrayList<>())
                    .add(Objects.requireNonNull(id(row), "a row without an id"));
        }
        return ids;
    }

    /** Those of the rows that are there, by id. */
    private Map<Long, UpdatableRecord<?>> find(Table<?> table, List<Long> ids) {
        Map<Long, UpdatableRecord<?>> rows = new LinkedHashMap<>();
        for (Record row : sql.selectFrom(table).where(idField(table).in(ids))) {
            UpdatableRecord<?> found = (UpdatableRecord<?>) row;
            rows.put(id(found), found);
        }
        return rows;
    }

    private static Long id(UpdatableRecord<?> row) {
        return row.get(idField(row.getTable()));
    }

    private static Long card(UpdatableRecord<?> row) {
        Field<?> owner = row.getTable().field("CUSTOMER_ID");
        if (owner != null) {
            return (Long) row.get(owner);
        }
        return row.getTable().getName().equals("CUSTOMER") ? id(row) : null;
    }

    /** What the row is taken back with: its card, plan or complaint, or itself. */
    private static Long unit(UpdatableRecord<?> row) {
        String column = UNIT_COLUMNS.getOrDefault(row.getTable().getName(), "ID");
        return row.get(column, Long.class);
    }

    private List<Long> nextIds(int many) {
        return sql.resultQuery(NEXT_IDS, many).fetch(0, Long.class);
    }

    /** The column itself: one looked up with a type is a copy, and slow to find in a row. */
    @SuppressWarnings("unchecked")
    static Field<Long> idField(Table<?> table) {
        return (Field<Long>) table.field("ID");
    }
}
