package app.zhanggui.db;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/**
 * Brings a card file to the shape this program knows. Flyway is asked only where the file is not
 * there yet, since loading it is a good part of a cold start.
 */
final class Migration {
    /**
     * Number of the newest script in {@code db/migration}; {@code MigrationTest} holds it there.
     */
    static final int NEWEST = 13;

    private static final String VERSION =
            "SELECT MAX(CAST(\"version\" AS INT)) FROM \"flyway_schema_history\" WHERE \"success\"";

    private Migration() {}

    /** Brings the file to the newest shape. */
    static void bringUpToDate(CardSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:app/zhanggui/db/migration")
                .load()
                .migrate();
    }

    /** The newest script that shaped the file; 0 if none did. */
    static int version(Connection open) throws SQLException {
        try (var tables = open.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            if (!tables.next()) {
                return 0;
            }
        }
        try (var statement = open.createStatement();
                var result = statement.executeQuery(VERSION)) {
            result.next();
            return result.getInt(1);
        }
    }
}
