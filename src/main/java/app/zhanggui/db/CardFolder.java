package app.zhanggui.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The data folder and what lies in it.
 *
 * @param disk how its files are written
 */
record CardFolder(Path path, Disk disk) {
    CardFolder(Path path) {
        this(path, Disk.REAL);
    }

    Path cards() {
        return path.resolve(Database.FILE + ".mv.db");
    }

    /** Says whether the cards were closed properly, and what they looked like then. */
    Path seal() {
        return path.resolve(Database.FILE + ".seal");
    }

    /** What the key is made from together with the password; there only with one. */
    Path key() {
        return path.resolve(Database.FILE + ".key");
    }

    Path journals() {
        return path.resolve("journal");
    }

    Path backups() {
        return path.resolve(Backup.FOLDER);
    }

    /** Where damaged files are kept. */
    Path aside() {
        return path.resolve("aside");
    }

    boolean hasCards() {
        return Files.exists(cards());
    }

    /** Whether there was a card file once, so that a new one may not be made in its place. */
    boolean wasUsed() throws IOException {
        return Files.exists(seal()) || isFilled(journals()) || isFilled(backups());
    }

    private static boolean isFilled(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }
}
