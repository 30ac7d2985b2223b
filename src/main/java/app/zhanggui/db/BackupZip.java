package app.zhanggui.db;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The inside of a backup: the card file, and what its key is made from if it has a password. */
final class BackupZip {
    private BackupZip() {}

    /** Copies an open card file, as of now. */
    static void of(Connection open, Path zip) throws SQLException {
        try (var statement = open.createStatement()) {
            statement.execute("BACKUP TO '" + zip.toString().replace("'", "''") + "'");
        }
    }

    static void add(Path zip, Path file) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(zip)) {
            Files.copy(
                    file,
                    inside.getPath(file.getFileName().toString()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Unpacks a backup into a folder.
     *
     * @throws IOException if it is damaged or holds no card file
     */
    static void unpack(Path zip, CardFolder into) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".mv.db")) {
                    Files.copy(in, into.cards(), StandardCopyOption.REPLACE_EXISTING);
                } else if (entry.getName().endsWith(".key")) {
                    Files.copy(in, into.key(), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IllegalArgumentException damagedName) {
            throw new IOException(damagedName);
        }
        if (!into.hasCards()) {
            throw new IOException("no card file in " + zip);
        }
    }
}
