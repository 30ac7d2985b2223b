package app.zhanggui.db;

import app.zhanggui.db.schema.DefaultSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;

/**
 * Gives back, on closing, the room of what was written over: each edit leaves some 30 KB behind, an
 * import that was undone leaves all of itself. H2 writes what is alive into a new file and puts
 * that in place.
 *
 * <p>Why not more often: it takes a second for every 25 MB that are alive. So at least half of the
 * file must be dead, and a file with very much alive in it is left as it is.
 */
final class Compaction {
    private static final long WORTH_IT = 512L << 10;
    private static final long TOO_MUCH = 512L << 20;
    private static final int HALF = 50;
    private static final int WHOLE = 100;

    private Compaction() {}

    /**
     * Closes the card file, smaller if that is worth it.
     *
     * @param last the only connection that is left
     * @throws SQLException if it is not the same file afterwards
     */
    static void close(CardSource source, Connection last) throws SQLException {
        if (!isWorthIt(CardSource.sql(last))) {
            last.close();
            return;
        }
        List<Integer> rows = rows(CardSource.sql(last));
        SQLException failed = null;
        try (var statement = last.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException e) {
            failed = e; // as on a full disk; then the file is still the old one
        }
        try (Connection again = source.getConnection()) {
            if (!rows(CardSource.sql(again)).equals(rows)) {
                throw new SQLException("rows are missing after compacting", failed);
            }
        }
    }

    private static boolean isWorthIt(DSLContext sql) {
        long size = info(sql, "FILE_SIZE");
        long alive = info(sql, "CHUNKS_FILL_RATE");
        return size > WORTH_IT && alive < HALF && size / WHOLE * alive < TOO_MUCH;
    }

    private static long info(DSLContext sql, String name) {
        String setting =
                "SELECT setting_value FROM INFORMATION_SCHEMA.SETTINGS WHERE setting_name = ?";
        return sql.resultQuery(setting, "info." + name).fetchSingle(0, Long.class);
    }

    private static List<Integer> rows(DSLContext sql) {
        List<Table<?>> tables = DefaultSchema.DEFAULT_SCHEMA.getTables();
        return tables.stream().map(sql::fetchCount).toList();
    }
}
