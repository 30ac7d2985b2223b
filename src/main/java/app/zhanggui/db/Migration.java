package app.zhanggui.db;

import app.zhanggui.text.UserFault;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
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

    /** Saves a card file that is about to change its shape. */
    interface Before {
        /**
         * @param version number of the newest script the file has seen
         */
        void migrating(Connection open, int version) throws SQLException;
    }

    /**
     * @param before called only for a file that holds something
     * @throws UserFault if a newer program has written the file
     */
    static void bringUpToDate(String url, Connection open, Before before) throws SQLException {
        int version = version(open);
        if (version > NEWEST) {
            throw UserFault.unusable("db.open.newer");
        }
        if (version > 0 && version < NEWEST) {
            before.migrating(open, version);
        }
        if (version < NEWEST) {
            Flyway.configure()
                    .dataSource(new OneUrl(url))
                    .locations("classpath:app/zhanggui/db/migration")
                    .load()
                    .migrate();
        }
    }

    private static int version(Connection open) throws SQLException {
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

    /** What Flyway opens its connections by. */
    private record OneUrl(String url) implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            return DriverManager.getConnection(url);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {
            // logging goes to java.util.logging
        }

        @Override
        public void setLoginTimeout(int seconds) {
            // an embedded file answers at once
        }

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getLogger(Migration.class.getName());
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("wraps nothing");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
