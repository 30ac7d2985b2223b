package app.zhanggui.db;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.text.UserFault.Kind;
import app.zhanggui.work.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Puts a backup in the place of the card file; what stood there is saved first (S4-29). */
public final class Restore {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final CardFolder folder;
    private final Passwords passwords;
    private final Clock clock;
    private final Progress progress;

    private Restore(CardFolder folder, Passwords passwords, Clock clock, Progress progress) {
        this.folder = folder;
        this.passwords = passwords;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * What opens the two files of a restore, where they are encrypted.
     *
     * @param backup that of the backup, which may be older than the present one
     */
    public record Passwords(Optional<Secret> present, Optional<Secret> backup) {
        public static final Passwords NONE = new Passwords(Optional.empty(), Optional.empty());
    }

    /**
     * Puts a backup in the place of the card file, which must not be open. Up to the last step it
     * can be cancelled.
     *
     * @return the copy of the file that stood there before, if there was one that could be read;
     *     one that could not is kept beside the backups as it is
     * @throws UserFault if the backup cannot be read, or the card file is open elsewhere
     */
    public static Optional<Backup.Made> from(
            Path zip, Path folder, Passwords passwords, Clock clock, Progress progress) {
        return new Restore(new CardFolder(folder), passwords, clock, progress).from(zip);
    }

    /** As above, where neither file has a password. */
    static Optional<Backup.Made> from(Path zip, Path folder, Clock clock) {
        return from(zip, folder, Passwords.NONE, clock, Progress.unwatched());
    }

    private Optional<Backup.Made> from(Path zip) {
        try {
            Files.createDirectories(folder.backups());
            Backup.check(zip, folder.backups(), passwords.backup(), clock, progress);
            Optional<Backup.Made> before = savePresent();
            replace(zip, before.isPresent());
            return before;
        } catch (IOException e) {
            throw new UserFault(
                    Kind.UNAVAILABLE, Message.of("db.open.folder", folder.path().toString()), e);
        }
    }

    /** A file that cannot be read is what one restores for: it is kept as it is. */
    private Optional<Backup.Made> savePresent() throws IOException {
        if (!folder.hasCards()) {
            return Optional.empty();
        }
        try (Database present = Database.open(folder.path(), passwords.present(), clock)) {
            return Optional.of(
                    Backup.make(present, folder.backups(), BackupKind.RESTORE, progress));
        } catch (UserFault fault) {
            if (fault.kind() != Kind.UNUSABLE) {
                throw fault;
            }
            keepAside();
            return Optional.empty();
        }
    }

    private void keepAside() throws IOException {
        String name = "unreadable-" + STAMP.format(LocalDateTime.now(clock));
        Path aside = folder.backups().resolve(name + ".mv.db");
        for (int n = 2; Files.exists(aside); n++) {
            aside = folder.backups().resolve(name + "-" + n + ".mv.db");
        }
        Files.copy(folder.cards(), aside);
    }

    /**
     * @param saved whether what stands there now is in a backup, and need not be kept aside
     */
    private void replace(Path zip, boolean saved) throws IOException {
        Closeable lock = FolderLock.take(folder.path());
        try (CheckRoom room = CheckRoom.in(folder.backups())) {
            room.unpack(zip);
            CardFolder unpacked = new CardFolder(room.folder());
            Optional<Path> key = Optional.of(unpacked.key()).filter(Files::exists);
            Optional<Path> aside = new Replacement(folder, clock).put(unpacked.cards(), key);
            if (saved && aside.isPresent()) {
                Files.delete(aside.get());
            }
        } finally {
            FolderLock.release(lock);
        }
    }
}
