package app.zhanggui.db;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.h2.tools.Recover;
import org.h2.tools.RunScript;

/**
 * A copy of a damaged card file, read row by row: where a page is broken it is read on behind that
 * place. If it does not even open, H2's own tool writes down what it finds, and that is read.
 */
final class Wreck implements AutoCloseable {
    private static final String READING = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";

    /** Ids are drawn one after the other, so that no gap is ever longer. */
    private static final long FARTHEST = 1L << 40;

    private static final int MOST_BREAKS = 500;

    private final CardSource source;
    private Connection open;

    /** Takes a row; what it throws is its own trouble and not that of the file. */
    interface Taking {
        void row(ResultSet row) throws SQLException;
    }

    /** A table with an id in the first place. */
    record Named(String table, String columns) {
        private String select(String which) {
            return "SELECT " + columns + " FROM " + table + " WHERE " + which;
        }
    }

    private Wreck(CardSource source) throws SQLException {
        this.source = source;
        open = source.getConnection();
        boolean readable = false;
        try {
            readable = !columns("CUSTOMER").isEmpty();
        } finally {
            if (!readable) {
                close();
            }
        }
        if (!readable) {
            throw new SQLException("no customers in it");
        }
    }

    /**
     * @param folder with a copy of the damaged file, of which nothing is needed any more
     * @throws SQLException if nothing in it can be read
     */
    static Wreck in(CardFolder folder, Optional<DataKey> key) throws SQLException, IOException {
        CardSource whole = CardSource.of(folder, key);
        try {
            return new Wreck(new CardSource(whole.url() + READING, key));
        } catch (SQLException | RuntimeException | StackOverflowError closed) {
            if (key.isPresent()) {
                throw new SQLException(closed); // H2's tool knows no keys
            }
            return new Wreck(writtenDown(folder));
        }
    }

    private static CardSource writtenDown(CardFolder folder) throws SQLException, IOException {
        Path room = folder.path().toAbsolutePath().normalize();
        Path script = room.resolve(Database.FILE + ".h2.sql");
        CardSource found = new CardSource("jdbc:h2:" + room.resolve("found"), Optional.empty());
        lengthen(folder.cards());
        try (Connection made = found.getConnection()) {
            Recover.execute(room.toString(), Database.FILE);
            made.setAutoCommit(true);
            RunScript.execute(found.url(), "", "", script.toString(), UTF_8, true);
        } catch (RuntimeException senseless) {
            throw new SQLException(senseless);
        }
        return found;
    }

    /** The tool gives up where a piece reaches beyond the end of a file that was cut off. */
    private static void lengthen(Path file) throws IOException {
        try (RandomAccessFile copy = new RandomAccessFile(file.toFile(), "rw")) {
            copy.setLength(2 * copy.length());
        }
    }

    /** Names of the columns of a table, in upper case; none if it is not there. */
    Set<String> columns(String table) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet columns = open.getMetaData().getColumns(null, "PUBLIC", table, null)) {
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
        }
        return names;
    }

    /** How many rows it says to have; empty if it does not even know that. */
    OptionalLong says(Named table) throws SQLException {
        try (var statement = open.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table.table())) {
            count.next();
            return OptionalLong.of(count.getLong(1));
        } catch (SQLException | RuntimeException broken) {
            reopen();
            return OptionalLong.empty();
        }
    }

    /**
     * Reads what can be read.
     *
     * @return at how many places it could not
     */
    int read(Named table, Taking taking) throws SQLException {
        long[] last = {0};
        for (int breaks = 0; breaks < MOST_BREAKS; breaks++) {
            if (readOn(table, last, taking)) {
                return breaks;
            }
            OptionalLong next = behind(table, last[0]);
            if (next.isEmpty()) {
                return breaks + 1;
            }
            last[0] = next.getAsLong() - 1;
        }
        return MOST_BREAKS;
    }

    /** Whether it got to the end. */
    private boolean readOn(Named table, long[] last, Taking taking) throws SQLException {
        try (PreparedStatement rows = open.prepareStatement(table.select("ID > ? ORDER BY ID"))) {
            rows.setFetchSize(100);
            rows.setLong(1, last[0]);
            ResultSet row = rows.executeQuery();
            while (row.next()) {
                taking.row(row);
                last[0] = row.getLong(1);
            }
            return true;
        } catch (SQLException | RuntimeException | StackOverflowError broken) {
            reopen();
            return false;
        }
    }

    /** The nearest row that can be read behind one that cannot, by ever longer leaps. */
    private OptionalLong behind(Named table, long last) throws SQLException {
        long bad = last + 1;
        long good = bad + 1;
        while (from(table, good).isEmpty()) {
            if (good - last > FARTHEST) {
                return OptionalLong.empty();
            }
            bad = good;
            good = last + 2 * (good - last);
        }
        while (good - bad > 1) {
            long middle = bad + (good - bad) / 2;
            if (from(table, middle).isPresent()) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return from(table, good).orElse(OptionalLong.empty());
    }

    /** The first row from an id on, if there is one; empty if the place is broken. */
    private Optional<OptionalLong> from(Named table, long id) throws SQLException {
        try (PreparedStatement rows =
                open.prepareStatement(table.select("ID >= ? ORDER BY ID LIMIT 1"))) {
            rows.setLong(1, id);
            ResultSet row = rows.executeQuery();
            return Optional.of(row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty());
        } catch (SQLException | RuntimeException | StackOverflowError broken) {
            reopen();
            return Optional.empty();
        }
    }

    /** H2 shuts a file in which it came upon a broken page. */
    private void reopen() throws SQLException {
        close();
        open = source.getConnection();
    }

    @Override
    public void close() {
        try {
            open.close();
        } catch (SQLException | RuntimeException shut) {
            // it is a copy, and is deleted
        }
    }
}
