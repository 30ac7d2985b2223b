package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE_BATCH;

import app.zhanggui.db.schema.DefaultSchema;
import app.zhanggui.db.schema.tables.records.ChangeBatchRecord;
import app.zhanggui.db.schema.tables.records.ChangeRecord;
import app.zhanggui.text.Message;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * Writes down which rows a batch changes, and how they were before.
 *
 * <p>Why runs: of a row that is new together with its whole card there is nothing to tell but that
 * it is new. Such rows, of ids one after the other, are one change, which makes a large import
 * three times as fast. An id above that of the batch is new with it, since all come from one
 * sequence.
 */
final class ChangeLog {
    /** Plain text, run without jOOQ, which takes longer over each number than H2. */
    private static final String NEXT_IDS =
            "SELECT NEXT VALUE FOR row_id FROM SYSTEM_RANGE(1, CAST(? AS INT))";

    private final DSLContext sql;
    private final BatchId batch;
    private final Consumer<Run> onRun;

    /** Rows of new cards, of ids one after the other, that were just added together. */
    record Run(Table<?> table, long first, long last) {}

    ChangeLog(DSLContext sql, BatchId batch, Consumer<Run> onRun) {
        this.sql = sql;
        this.batch = batch;
        this.onRun = onRun;
    }

    /**
     * Begins a batch.
     *
     * @param undoes the batch it takes back; null if none
     */
    static BatchId begin(
            DSLContext sql, ChangeKind kind, Message label, BatchId undoes, LocalDateTime at) {
        ChangeBatchRecord batch = sql.newRecord(CHANGE_BATCH);
        batch.setKind(kind.name());
        batch.setLabelKey(label.key());
        batch.setLabelHoles(Image.list(label.holes()));
        batch.setMadeAt(at);
        batch.setUndoesId(undoes == null ? null : undoes.value());
        batch.insert();
        return new BatchId(batch.getId());
    }

    /** Ids that nobody had yet, one after the other. */
    static List<Long> nextIds(DSLContext sql, int many) {
        return sql.connectionResult(
                connection -> {
                    try (PreparedStatement next = connection.prepareStatement(NEXT_IDS)) {
                        next.setInt(1, many);
                        return ids(next.executeQuery());
                    }
                });
    }

    private static List<Long> ids(ResultSet rows) throws SQLException {
        List<Long> ids = new ArrayList<>();
        while (rows.next()) {
            ids.add(rows.getLong(1));
        }
        return ids;
    }

    /** Keeps rows as they stand, since they are about to be changed or taken away. */
    void before(List<? extends UpdatableRecord<?>> rows) {
        write(rows.stream().map(row -> change(row, Image.of(row))).toList());
    }

    /** Notes rows that were not there before. */
    void added(List<? extends UpdatableRecord<?>> rows) {
        List<ChangeRecord> changes = new ArrayList<>();
        ChangeRecord last = null;
        for (UpdatableRecord<?> row : rows) {
            if (last != null && isNextOf(last, row) && isNewWithItsCard(row)) {
                last.setLastRowId(Units.id(row));
            } else {
                last = change(row, null);
                changes.add(last);
            }
        }
        write(changes);
        changes.stream().filter(run -> run.getLastRowId() != null).forEach(this::tell);
    }

    private void tell(ChangeRecord run) {
        Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(run.getTableName());
        if (Units.card(table) != null) {
            onRun.accept(new Run(table, run.getRowId(), run.getLastRowId()));
        }
    }

    private boolean isNextOf(ChangeRecord last, UpdatableRecord<?> row) {
        long end = last.getLastRowId() == null ? last.getRowId() : last.getLastRowId();
        return Units.id(row) == end + 1
                && last.getUnitId() > batch.value()
                && last.getTableName().equals(row.getTable().getName());
    }

    private boolean isNewWithItsCard(UpdatableRecord<?> row) {
        Long card = Units.card(row);
        return Units.unit(row) > batch.value() && (card == null || card > batch.value());
    }

    private ChangeRecord change(UpdatableRecord<?> row, String image) {
        ChangeRecord change = new ChangeRecord();
        change.setBatchId(batch.value());
        change.setTableName(row.getTable().getName());
        change.setRowId(Units.id(row));
        change.setUnitId(Units.unit(row));
        change.setCardId(Units.card(row));
        change.setBeforeImage(image);
        return change;
    }

    private void write(List<ChangeRecord> changes) {
        List<Long> ids = nextIds(sql, changes.size());
        for (int i = 0; i < changes.size(); i++) {
            changes.get(i).setId(ids.get(i));
        }
        RowBatch.insert(sql, changes);
    }
}
