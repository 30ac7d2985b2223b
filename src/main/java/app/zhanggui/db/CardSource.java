package app.zhanggui.db;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** How H2 is told to open a card file; what Flyway opens its connections by too. */
record CardSource(String url, Optional<DataKey> key) implements DataSource {
    /**
     * Pages four times as large as H2's own: it reckons a card, most of whose columns are blank, at
     * twenty times what it takes in the file, so that three of them fill such a page.
     */
    private static final String OPTIONS =
            ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
                    + ";PAGE_SIZE=65536";

    /** The file in a folder. Once it exists, H2 may not make a new one in its place. */
    static CardSource of(CardFolder folder, Optional<DataKey> key) {
        OrderedFilePath.register();
        String base = folder.path().toAbsolutePath().normalize().resolve(Database.FILE).toString();
        String url = "jdbc:h2:" + OrderedFilePath.SCHEME + ":" + folder.disk().scheme() + base;
        String cipher = key.isPresent() ? ";CIPHER=AES" : "";
        String known = folder.hasCards() ? ";IFEXISTS=TRUE" : "";
        return new CardSource(url + OPTIONS + cipher + known, key);
    }

    /** A new one in memory. */
    static CardSource inMemory() {
        return new CardSource("jdbc:h2:mem:" + UUID.randomUUID(), Optional.empty());
    }

    /** How jOOQ writes SQL for a connection opened by this. */
    static DSLContext sql(Connection connection) {
        return DSL.using(
                connection,
                SQLDialect.H2,
                new Settings().withExecuteLogging(false).withRenderSchema(false));
    }

    @Override
    public Connection getConnection() throws SQLException {
        Properties login = new Properties();
        key.ifPresent(k -> login.put("password", k.filePassword()));
        return DriverManager.getConnection(url, login);
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
        return Logger.getLogger(CardSource.class.getName());
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
