package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.text.UserFault.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Copies of the card file. A backup is called good only after it was opened again and counted;
 * until then it has a temporary name. Restoring saves the present file first.
 */
public final class Backup {
    private static final String PREFIX = "zhanggui-";
    private static final String CARD_FILE = Database.FILE + ".mv.db";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private Backup() {}

    /**
     * A finished backup.
     *
     * @param customers how many customers it holds, counted by opening it
     */
    public record Made(Path file, long customers) {}

    /**
     * Makes a backup while the file is open.
     *
     * @param folder where to put it; made if missing
     * @throws UserFault if it cannot be written, or does not hold what the card file holds
     */
    public static Made make(Database database, Path folder) {
        String stamp = STAMP.format(LocalDateTime.now(database.clock()));
        try {
            Files.createDirectories(folder);
            Path target = free(folder, PREFIX + stamp, ".zip");
            Path part = folder.resolve(target.getFileName() + ".part");
            try {
                long customers = write(database, part);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
                return new Made(target, customers);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UserFault(
                    Kind.UNAVAILABLE, Message.of("db.backup.folder", folder.toString()), e);
        }
    }

    /** Writes the copy, opens it again and counts. */
    private static long write(Database database, Path part) throws IOException {
        long expected = customers(database);
        database.copyTo(part);
        force(part);
        long found = count(part, database.clock());
        if (found != expected) {
            throw UserFault.unusable("db.backup.differs", part.getParent().toString());
        }
        return found;
    }

    /**
     * Puts a backup in the place of the card file, which must not be open.
     *
     * @return the copy of the file that stood there before, if there was one that could be read;
     *     one that could not is kept beside the backups as it is
     * @throws UserFault if the backup cannot be read, or the card file is open elsewhere
     */
    public static Optional<Made> restore(Path zip, Path folder, Clock clock) {
        long customers = count(zip, clock);
        if (customers < 0) {
            throw UserFault.unusable("db.restore.unreadable", zip.toString());
        }
        try {
            Optional<Made> before = savePresent(folder, clock);
            replace(zip, folder, clock);
            return before;
        } catch (IOException e) {
            throw new UserFault(
                    Kind.UNAVAILABLE, Message.of("db.open.folder", folder.toString()), e);
        }
    }

    /** A file that cannot be read is what one restores for: it is kept as it is. */
    private static Optional<Made> savePresent(Path folder, Clock clock) throws IOException {
        Path present = folder.resolve(CARD_FILE);
        if (!Files.exists(present)) {
            return Optional.empty();
        }
        Path backups = folder.resolve("backups");
        try (Database database = Database.open(folder, clock)) {
            return Optional.of(make(database, backups));
        } catch (UserFault fault) {
            if (fault.kind() != Kind.UNUSABLE) {
                throw fault;
            }
            Files.createDirectories(backups);
            String stamp = STAMP.format(LocalDateTime.now(clock));
            Files.copy(present, free(backups, "unreadable-" + stamp, ".mv.db"));
            return Optional.empty();
        }
    }

    private static void replace(Path zip, Path folder, Clock clock) throws IOException {
        Path part = folder.resolve("restored.part");
        Closeable lock = FolderLock.take(folder);
        try {
            extract(zip, part);
            new Replacement(new CardFolder(folder), clock).put(part, Optional.empty());
        } finally {
            Files.deleteIfExists(part);
            FolderLock.release(lock);
        }
    }

    /** When the newest backup in a folder was made, if there is one. */
    public static Optional<LocalDateTime> newest(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(PREFIX + "\\d{8}-\\d{6}.*\\.zip"))
                    .map(name -> name.substring(PREFIX.length(), PREFIX.length() + 15))
                    .max(Comparator.naturalOrder())
                    .map(stamp -> LocalDateTime.parse(stamp, STAMP));
        } catch (IOException e) {
            throw new UserFault(
                    Kind.UNAVAILABLE, Message.of("db.backup.folder", folder.toString()), e);
        }
    }

    /** Customers in a backup, found by unpacking and opening it. */
    private static long count(Path zip, Clock clock) {
        Path room = null;
        try {
            room = Files.createTempDirectory("zhanggui-check");
            extract(zip, room.resolve(CARD_FILE));
            try (Database copy = Database.open(room, clock)) {
                return customers(copy);
            }
        } catch (IOException e) {
            throw unreadable(zip, e);
        } catch (UserFault fault) {
            boolean damaged =
                    fault instanceof OpenFault open
                            && (open.trouble() == Trouble.DAMAGED
                                    || open.trouble() == Trouble.FOREIGN);
            throw damaged ? unreadable(zip, fault) : fault;
        } finally {
            deleteAll(room);
        }
    }

    private static UserFault unreadable(Path zip, Exception cause) {
        return new UserFault(
                Kind.UNUSABLE, Message.of("db.restore.unreadable", zip.toString()), cause);
    }

    private static long customers(Database database) {
        return database.read(sql -> (long) sql.fetchCount(CUSTOMER));
    }

    private static void extract(Path zip, Path target) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".mv.db")) {
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                    return;
                }
            }
        }
        throw new IOException("no card file in " + zip);
    }

    private static Path free(Path folder, String name, String ending) {
        Path file = folder.resolve(name + ending);
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(name + "-" + n + ending);
        }
        return file;
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void deleteAll(Path room) {
        if (room == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(room)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
