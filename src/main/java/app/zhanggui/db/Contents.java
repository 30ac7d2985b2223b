package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE_BATCH;

import app.zhanggui.db.schema.DefaultSchema;
import app.zhanggui.db.schema.tables.records.ChangeBatchRecord;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Table;

/**
 * How much a card file holds, to be compared at a glance.
 *
 * @param rows by table, its name in lower case
 * @param lastBatch number of the owner's last change; 0 if there is none
 * @param lastChange when that was
 */
public record Contents(Map<String, Long> rows, long lastBatch, Optional<LocalDateTime> lastChange) {
    private static final String CUSTOMERS = "customer";

    /**
     * Tables that grow by the access log alone: a backup is noted there itself, and would be due
     * for ever.
     */
    private static final Set<String> ACCESSES = Set.of("access_log", "change_batch", "change");

    public Contents {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    static Contents of(DSLContext sql) {
        Map<String, Long> rows = new TreeMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            rows.put(table.getName().toLowerCase(Locale.ROOT), Long.valueOf(sql.fetchCount(table)));
        }
        Optional<ChangeBatchRecord> last =
                sql.selectFrom(CHANGE_BATCH)
                        .where(CHANGE_BATCH.KIND.ne(ChangeKind.ACCESS.name()))
                        .orderBy(CHANGE_BATCH.ID.desc())
                        .limit(1)
                        .fetchOptional();
        return new Contents(
                rows,
                last.map(ChangeBatchRecord::getId).orElse(0L),
                last.map(ChangeBatchRecord::getMadeAt));
    }

    /** Rows of a table; none if the file is too old to have it. */
    public long of(String table) {
        return rows.getOrDefault(table, 0L);
    }

    public long customers() {
        return of(CUSTOMERS);
    }

    /** Whether the owner has changed nothing between the one and the other. */
    boolean isAsIn(Contents other) {
        return lastBatch == other.lastBatch
                && lastChange.equals(other.lastChange)
                && withoutAccesses().equals(other.withoutAccesses());
    }

    private Map<String, Long> withoutAccesses() {
        Map<String, Long> cards = new TreeMap<>(rows);
        cards.keySet().removeAll(ACCESSES);
        return cards;
    }
}
