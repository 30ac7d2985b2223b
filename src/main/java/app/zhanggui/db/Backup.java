package app.zhanggui.db;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.text.UserFault.Kind;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;

/**
 * Copies of the card file. A backup is called good only after it was unpacked, opened and read to
 * the last row; until then it has a temporary name. {@link Restore} puts one in place.
 */
public final class Backup {
    /** The folder below the cards where backups are kept. */
    public static final String FOLDER = "backups";

    private Backup() {}

    /** A finished backup and what it holds, counted by opening it. */
    public record Made(Path file, Contents contents) {
        public long customers() {
            return contents.customers();
        }
    }

    /** A backup because the owner wanted one. */
    public static Made make(Database database, Path folder) {
        return make(database, folder, BackupKind.ASKED, Progress.unwatched());
    }

    /**
     * Makes a backup while the file is open.
     *
     * @param folder where to put it; made if missing
     * @throws UserFault if it cannot be written, or does not hold what the card file holds
     */
    public static Made make(Database database, Path folder, BackupKind kind, Progress progress) {
        LocalDateTime now = LocalDateTime.now(database.clock());
        return finish(
                folder,
                () -> BackupFile.fresh(folder, now, kind, Migration.NEWEST),
                part -> write(database, part, progress));
    }

    /** The card file that a backup is made of while it is being opened. */
    record Source(CardFolder folder, Optional<DataKey> key, Clock clock) {
        Database openCopy(Path room) {
            return Opening.ofOwnCopy(room, key, clock).open();
        }

        void copyTo(Connection open, Path zip) throws IOException {
            try {
                BackupZip.of(open, zip);
            } catch (SQLException e) {
                throw new IOException(e);
            }
            if (key.isPresent()) {
                BackupZip.add(zip, folder.key());
            }
        }
    }

    /**
     * Saves a card file before a newer program changes its shape. The copy is opened by that very
     * program, so a change of shape that would fail fails there first.
     */
    static void beforeMigration(Connection open, int version, Source source) {
        Path backups = source.folder().backups();
        LocalDateTime now = LocalDateTime.now(source.clock());
        finish(
                backups,
                () -> BackupFile.fresh(backups, now, BackupKind.MIGRATION, version),
                part -> {
                    source.copyTo(open, part);
                    Opened found = open(part, backups, source::openCopy, Progress.unwatched());
                    new BackupNote(found.contents(), found.hash()).write(part);
                    force(part);
                    return found.contents();
                });
    }

    private interface Writing {
        Contents to(Path part) throws IOException;
    }

    /** Only what was written and read again without a fault gets the name of a backup. */
    private static Made finish(Path folder, Supplier<BackupFile> name, Writing writing) {
        try {
            Files.createDirectories(folder);
            BackupFile target = name.get();
            try {
                Contents contents = writing.to(target.unfinished());
                Files.move(target.unfinished(), target.file(), StandardCopyOption.ATOMIC_MOVE);
                return new Made(target.file(), contents);
            } finally {
                Files.deleteIfExists(target.unfinished());
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    static UserFault unwritable(Path folder, IOException cause) {
        return new UserFault(
                Kind.UNAVAILABLE, Message.of("db.backup.folder", folder.toString()), cause);
    }

    /** Writes the copy, opens it again and reads it all. */
    private static Contents write(Database database, Path part, Progress progress)
            throws IOException {
        Contents expected = copy(database, part);
        Opened found = open(part, part.getParent(), database::openCopy, progress);
        if (!found.contents().equals(expected)) {
            throw UserFault.unusable("db.backup.differs", part.getParent().toString());
        }
        new BackupNote(expected, found.hash()).write(part);
        force(part);
        return expected;
    }

    /** A card file taken away under the open program seems to be empty all at once. */
    private static Contents copy(Database database, Path part) {
        try {
            return database.file().copyTo(part);
        } catch (DataAccessException gone) {
            throw new UserFault(
                    Kind.UNUSABLE,
                    Message.of("db.backup.differs", part.getParent().toString()),
                    gone);
        }
    }

    /**
     * Unpacks a backup, opens it and reads it to the last row.
     *
     * @param room a folder of ours to unpack it in
     * @throws UserFault if anything in it cannot be read, or is not as it was written; an {@link
     *     OpenFault} if it opens with another password
     */
    public static Contents check(
            Path zip, Path room, Optional<Secret> password, Clock clock, Progress progress) {
        Opened found =
                open(
                        zip,
                        room,
                        unpacked -> Opening.ofCopy(unpacked, password, clock).open(),
                        progress);
        Optional<BackupNote> note = BackupNote.of(zip);
        if (note.isPresent() && !note.get().hash().equals(found.hash())) {
            throw unreadable(zip, null);
        }
        return found.contents();
    }

    /**
     * What a backup says it holds, without unpacking it; backups of the first program say nothing.
     */
    public static Optional<Contents> said(Path zip) {
        return BackupNote.of(zip).map(BackupNote::contents);
    }

    /** What was found in a backup by opening it. */
    private record Opened(Contents contents, String hash) {}

    private static Opened open(
            Path zip, Path parent, Function<Path, Database> opening, Progress progress) {
        try (CheckRoom room = CheckRoom.in(parent)) {
            String hash = room.unpack(zip);
            try (Database copy = opening.apply(room.folder())) {
                Contents contents = copy.read(Contents::of);
                if (!contents.rows().equals(Check.readAll(copy, progress))) {
                    throw unreadable(zip, null);
                }
                return new Opened(contents, hash);
            }
        } catch (IOException e) {
            throw StorageFault.saysNoRoom(e) ? unwritable(parent, e) : unreadable(zip, e);
        } catch (DataAccessException damaged) {
            throw unreadable(zip, damaged);
        } catch (OpenFault fault) {
            boolean damaged =
                    fault.trouble() == Trouble.DAMAGED || fault.trouble() == Trouble.FOREIGN;
            throw damaged ? unreadable(zip, fault) : fault;
        }
    }

    private static UserFault unreadable(Path zip, Exception cause) {
        return new UserFault(
                Kind.UNUSABLE, Message.of("db.restore.unreadable", zip.toString()), cause);
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
