package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE;
import static app.zhanggui.db.schema.Tables.CHANGE_BATCH;
import static app.zhanggui.db.schema.Tables.SERIAL_NUMBER;

import app.zhanggui.db.schema.DefaultSchema;
import app.zhanggui.db.schema.tables.records.ChangeBatchRecord;
import app.zhanggui.work.Pieces;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * All rows the newest batch touched, its own history with them, as they now stand.
 *
 * <p>Why they are read back and not noted on the way: a batch that was committed in the very moment
 * the power went can be told just the same when the cards are opened again; and what cannot be read
 * back is known before the owner is told that it is saved.
 *
 * <p>New cards may be told before the commit, while they are still in memory: reading a large
 * import from the file again takes seconds. Such a row that is changed afterwards is told once
 * more, first as gone.
 */
final class BatchRows {
    private final DSLContext sql;
    private final BatchId batch;
    private final Consumer<Told> to;
    private final Set<ChangeLog.Run> told = new HashSet<>();

    BatchRows(DSLContext sql, BatchId batch, Consumer<Told> to) {
        this.sql = sql;
        this.batch = batch;
        this.to = to;
    }

    /** Tells rows that the batch just added; it may go on to change them. */
    void tellAhead(ChangeLog.Run run) {
        standing(run, Set.of());
        told.add(run);
    }

    /**
     * Tells the rest once the batch is committed: each row that may have been there before as gone,
     * and then what is there now.
     */
    void tell() {
        List<ChangeBatchRecord> batches = batches();
        Map<Table<?>, Touched> touched = touched();
        batches.forEach(row -> to.accept(RowState.gone(CHANGE_BATCH.getName(), row.getId())));
        touched.forEach((table, rows) -> rows.ids.forEach(id -> gone(table, id)));
        batches.forEach(this::standing);
        changes();
        touched.forEach(this::standing);
        numbersGiven();
    }

    /** They are in no history, since nothing takes them back; there are a few rows of them. */
    private void numbersGiven() {
        for (Record row : sql.fetch(SERIAL_NUMBER)) {
            long id = row.get(SERIAL_NUMBER.ID);
            gone(SERIAL_NUMBER, id);
            to.accept(new RowState(SERIAL_NUMBER.getName(), id, Image.of(row)));
        }
    }

    /** The batch, the one it takes back, and the one that took back. */
    private List<ChangeBatchRecord> batches() {
        List<ChangeBatchRecord> found = new ArrayList<>();
        Long id = batch.value();
        while (id != null) {
            ChangeBatchRecord row = sql.fetchSingle(CHANGE_BATCH, CHANGE_BATCH.ID.eq(id));
            found.add(0, row);
            id = row.getUndoesId();
        }
        return found;
    }

    /** Ids of rows that were changed, and runs of rows that were added. */
    private static final class Touched {
        private final Set<Long> ids = new TreeSet<>();
        private final List<ChangeLog.Run> runs = new ArrayList<>();
    }

    private Map<Table<?>, Touched> touched() {
        Map<Table<?>, Touched> touched = new LinkedHashMap<>();
        sql.select(CHANGE.TABLE_NAME, CHANGE.ROW_ID, CHANGE.LAST_ROW_ID)
                .from(CHANGE)
                .where(CHANGE.BATCH_ID.eq(batch.value()))
                .forEach(
                        row -> {
                            Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(row.value1());
                            Touched rows = touched.computeIfAbsent(table, first -> new Touched());
                            if (row.value3() == null) {
                                rows.ids.add(row.value2());
                            } else {
                                rows.runs.add(new ChangeLog.Run(table, row.value2(), row.value3()));
                            }
                        });
        return touched;
    }

    private void gone(Table<?> table, long id) {
        to.accept(RowState.gone(table.getName(), id));
    }

    private void standing(Record row) {
        long id = row.get(CHANGE_BATCH.ID);
        to.accept(new RowState(CHANGE_BATCH.getName(), id, Image.of(row)));
    }

    private void changes() {
        long from = 0;
        int found;
        do {
            var piece =
                    sql.selectFrom(CHANGE)
                            .where(CHANGE.BATCH_ID.eq(batch.value()), CHANGE.ID.gt(from))
                            .orderBy(CHANGE.ID)
                            .limit(Pieces.ROWS)
                            .fetch();
            for (var row : piece) {
                to.accept(new RowState(CHANGE.getName(), row.getId(), Image.of(row)));
                from = row.getId();
            }
            found = piece.size();
        } while (found == Pieces.ROWS);
    }

    private void standing(Table<?> table, Touched rows) {
        Field<Long> id = Units.id(table);
        for (List<Long> some : Pieces.of(List.copyOf(rows.ids))) {
            standing(table, Ids.among(id, some), Set.of());
        }
        rows.runs.stream()
                .filter(run -> !told.contains(run))
                .forEach(run -> standing(run, rows.ids));
    }

    private void standing(ChangeLog.Run run, Set<Long> toldAlready) {
        Field<Long> id = Units.id(run.table());
        for (long from = run.first(); from <= run.last(); from += Pieces.ROWS) {
            long to = Math.min(run.last(), from + Pieces.ROWS - 1);
            standing(run.table(), id.between(from, to), toldAlready);
        }
    }

    /** Past jOOQ, which takes as long for each row as H2 for reading it. */
    private void standing(Table<?> table, Condition which, Set<Long> toldAlready) {
        String query =
                sql.renderInlined(sql.selectFrom(table).where(which).orderBy(Units.id(table)));
        sql.connection(
                connection -> {
                    try (var statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(query)) {
                        while (rows.next()) {
                            ReadRow row = ReadRow.of(table, rows);
                            if (!toldAlready.contains(row.id())) {
                                to.accept(row);
                            }
                        }
                    }
                });
    }
}
