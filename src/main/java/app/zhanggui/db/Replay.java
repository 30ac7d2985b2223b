package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE_BATCH;

import app.zhanggui.db.schema.DefaultSchema;
import app.zhanggui.db.schema.tables.records.ChangeBatchRecord;
import app.zhanggui.work.Pieces;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/**
 * Does again what the journal tells, on a copy of the cards that is of the state before. Each row
 * is set to what it was after the change, so nothing is worked out a second time but deleting for
 * good.
 */
final class Replay {
    private final DSLContext sql;
    private final List<RowState> waiting = new ArrayList<>();

    private Replay(DSLContext sql) {
        this.sql = sql;
    }

    /** Brings a closed file in the newest shape up to the newest of the changes. */
    static void run(CardSource source, List<Journals.Step> steps, Progress progress)
            throws SQLException, IOException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            DSLContext sql = CardSource.sql(connection);
            sql.execute("SET REFERENTIAL_INTEGRITY FALSE");
            Replay replay = new Replay(sql);
            for (int i = 0; i < steps.size(); i++) {
                progress.at(i, steps.size());
                steps.get(i).file().read(steps.get(i).entry(), replay::take);
                replay.flush();
            }
            connection.commit();
            sql.execute("SET REFERENTIAL_INTEGRITY TRUE");
            giveNoIdTwice(sql);
        }
    }

    private void take(RowState row) {
        if (!waiting.isEmpty() && (!isLike(row, waiting.get(0)) || waiting.size() >= Pieces.ROWS)) {
            flush();
        }
        waiting.add(row);
    }

    private static boolean isLike(RowState one, RowState other) {
        return one.isGone() == other.isGone() && one.table().equals(other.table());
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(waiting.get(0).table());
        if (table != null && waiting.get(0).isGone()) {
            List<Long> ids = waiting.stream().map(RowState::id).toList();
            sql.deleteFrom(table).where(Ids.among(Units.id(table), ids)).execute();
        } else if (table != null) {
            insert(table);
        }
        waiting.clear();
    }

    private void insert(Table<?> table) {
        List<UpdatableRecord<?>> rows = new ArrayList<>();
        waiting.forEach(row -> rows.add(Image.read(table, row.image())));
        RowBatch.insert(sql, rows);
        if (table.equals(CHANGE_BATCH)) {
            rows.forEach(row -> forget((ChangeBatchRecord) row));
        }
    }

    /** Deleting for good left nothing of its rows in the journal but their customers' ids. */
    private void forget(ChangeBatchRecord batch) {
        if (batch.getKind().equals(ChangeKind.FORGET.name())) {
            List<Long> customers =
                    Image.list(batch.getLabelHoles()).stream()
                            .map(id -> Long.parseLong(id.toString()))
                            .toList();
            Forgetting.of(sql, customers, batch.getMadeAt());
        }
    }

    /** The sequence goes on behind the highest id there is. */
    static void giveNoIdTwice(DSLContext sql) {
        long highest = 0;
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            Long id = sql.select(DSL.max(Units.id(table))).from(table).fetchOne(0, Long.class);
            highest = Math.max(highest, id == null ? 0 : id);
        }
        sql.execute("ALTER SEQUENCE row_id RESTART WITH " + (highest + 1));
    }
}
