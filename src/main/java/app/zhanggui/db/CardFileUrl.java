package app.zhanggui.db;

import app.zhanggui.text.UserFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** How H2 is told to open a card file. */
final class CardFileUrl {
    private static final String OPTIONS =
            ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private CardFileUrl() {}

    /**
     * The file in a folder. Once it is known to exist, H2 may not make a new one in its place.
     *
     * @throws UserFault if it is there and empty
     */
    static String of(Path folder) throws IOException {
        Path base = folder.toAbsolutePath().normalize().resolve(Database.FILE);
        Path file = folder.resolve(Database.FILE + ".mv.db");
        boolean known = Files.exists(file);
        if (known && Files.size(file) == 0) {
            throw UserFault.unusable("db.open.damaged", folder.toString());
        }
        String url = "jdbc:h2:" + OrderedFilePath.SCHEME + ":" + base + OPTIONS;
        return known ? url + ";IFEXISTS=TRUE" : url;
    }

    /** Copies the file that is open, as of now, into a zip. */
    static void backUp(Connection open, Path zip) {
        try (var statement = open.createStatement()) {
            statement.execute("BACKUP TO '" + zip.toString().replace("'", "''") + "'");
        } catch (SQLException e) {
            throw StorageFault.running(e);
        }
    }

    /** A new one in memory. */
    static String inMemory() {
        return "jdbc:h2:mem:" + UUID.randomUUID();
    }
}
