package app.zhanggui.db;

import app.zhanggui.work.Pieces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * The only way to write: inside one transaction, each row is kept as it was before it is changed,
 * so that undo, the card's history and the recycle bin are one mechanism. Made by {@link
 * Database#write}, and of no use after it.
 */
public final class Changes {
    private final DSLContext sql;
    private final BatchId batch;
    private final ChangeLog log;
    private final Set<String> tables = new HashSet<>();
    private final Set<Long> cards = new HashSet<>();

    /**
     * @param onRun hears at once of rows added together with their cards
     */
    Changes(DSLContext sql, BatchId batch, Consumer<ChangeLog.Run> onRun) {
        this.sql = sql;
        this.batch = batch;
        log = new ChangeLog(sql, batch, onRun);
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
        return Units.id(row);
    }

    /** Adds many rows, giving each without an id the next one, in order. */
    public void insertAll(List<? extends UpdatableRecord<?>> rows) {
        Pieces.of(rows).forEach(this::insertSome);
    }

    private void insertSome(List<? extends UpdatableRecord<?>> rows) {
        List<UpdatableRecord<?>> without = new ArrayList<>();
        rows.stream().filter(row -> Units.id(row) == null).forEach(without::add);
        List<Long> ids = ChangeLog.nextIds(sql, without.size());
        for (int i = 0; i < without.size(); i++) {
            UpdatableRecord<?> row = without.get(i);
            row.attach(sql.configuration()); // else jOOQ makes settings anew to set an id by
            row.set(Units.id(row.getTable()), ids.get(i));
        }
        RowBatch.insert(sql, rows);
        log.added(rows);
        rows.forEach(this::note);
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
            log.before(standing(some));
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
            takeAway(standing(some));
        }
    }

    private void takeAway(List<UpdatableRecord<?>> standing) {
        log.before(standing);
        standing.forEach(this::note);
        byTable(standing).forEach(this::delete);
    }

    private void delete(Table<?> table, List<Long> ids) {
        sql.deleteFrom(table).where(Ids.among(Units.id(table), ids)).execute();
    }

    /**
     * The next whole number of a series. It is given for good: a number that was read out to
     * somebody is not given again, even if this batch is taken back.
     *
     * @param above a number known to be given already, however it came into the file
     */
    public int nextOf(String series, int above) {
        return SerialNumbers.next(sql, series, above);
    }

    /** Takes away those rows of a table that are there. */
    void takeAway(Table<?> table, List<Long> ids) {
        takeAway(List.copyOf(find(table, ids).values()));
    }

    /** Puts rows of one table back as earlier images show them. */
    void putBack(Table<?> table, List<String> images) {
        List<UpdatableRecord<?>> rows = new ArrayList<>();
        images.forEach(image -> rows.add(Image.read(table, image)));
        Set<Long> standing = find(table, rows.stream().map(Units::id).toList()).keySet();
        insertAll(rows.stream().filter(row -> !standing.contains(Units.id(row))).toList());
        updateAll(rows.stream().filter(row -> standing.contains(Units.id(row))).toList());
    }

    /** What was written; empty if nothing was. */
    Optional<Committed> committed() {
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Committed(batch, tables, cards));
    }

    private void note(UpdatableRecord<?> row) {
        tables.add(row.getTable().getName());
        Long card = Units.card(row);
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
            UpdatableRecord<?> before = found.get(row.getTable()).get(Units.id(row));
            if (before == null) {
                throw new IllegalStateException(
                        "no row " + Units.id(row) + " in " + row.getTable());
            }
            standing.add(before);
        }
        return standing;
    }

    private static Map<Table<?>, List<Long>> byTable(List<? extends UpdatableRecord<?>> rows) {
        Map<Table<?>, List<Long>> ids = new LinkedHashMap<>();
        for (UpdatableRecord<?> row : rows) {
            ids.computeIfAbsent(row.getTable(), table -> new ArrayList<>())
                    .add(Objects.requireNonNull(Units.id(row), "a row without an id"));
        }
        return ids;
    }

    /** Those of the rows that are there, by id. */
    private Map<Long, UpdatableRecord<?>> find(Table<?> table, List<Long> ids) {
        Map<Long, UpdatableRecord<?>> rows = new LinkedHashMap<>();
        for (Record row : sql.selectFrom(table).where(Ids.among(Units.id(table), ids))) {
            UpdatableRecord<?> found = (UpdatableRecord<?>) row;
            rows.put(Units.id(found), found);
        }
        return rows;
    }
}
