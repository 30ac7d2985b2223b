package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.db.schema.DefaultSchema;
import app.zhanggui.work.Progress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

/** A full reading of the card file: every row of every table, decoded. */
public final class Check {
    private Check() {}

    /**
     * Reads everything.
     *
     * @return rows read, by table
     */
    public static Map<String, Long> readAll(Database database, Progress progress) {
        List<Table<?>> tables = DefaultSchema.DEFAULT_SCHEMA.getTables();
        Map<String, Long> rows = new LinkedHashMap<>();
        for (Table<?> table : tables) {
            progress.at(rows.size(), tables.size());
            rows.put(table.getName().toLowerCase(Locale.ROOT), rows(database, table));
        }
        return rows;
    }

    static long customers(Database database) {
        return rows(database, CUSTOMER);
    }

    /** A row that cannot be made sense of is damage, whatever name H2 or jOOQ have for it. */
    private static long rows(Database database, Table<?> table) {
        try {
            return database.read(sql -> rows(sql, table));
        } catch (DataAccessException senseless) {
            throw database.file().damaged(senseless);
        }
    }

    private static long rows(DSLContext sql, Table<?> table) {
        long rows = 0;
        try (var cursor = sql.selectFrom(table).fetchSize(1000).fetchLazy()) {
            for (Record row : cursor) {
                rows += row.size() > 0 ? 1 : 0;
            }
        }
        return rows;
    }
}
