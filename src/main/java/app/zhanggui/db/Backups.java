package app.zhanggui.db;

import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * When a backup is made, and where to: into the folder beside the cards, and from there to a second
 * place where the owner has chosen one (S4-29, beyond 19). A stick that is not there never stands
 * in the way.
 */
public final class Backups {
    /** One merge follows the other; within this time each can be undone from one backup. */
    private static final Duration MERGING = Duration.ofMinutes(10);

    private final Database database;
    private final BackupShelf own;
    private final SecondPlace second;
    private Consumer<Saved> told = saved -> {};

    /** Where copies go besides, remembered by the settings. */
    public interface SecondPlace {
        /** The folder the owner chose. */
        Optional<Path> folder();

        /** A good copy was put there just now. */
        void reached(LocalDateTime when);
    }

    /** What became of the copy for the second place. */
    public enum Second {
        NOT_CHOSEN,
        DONE,
        /** The stick is not in the machine, the folder not to be found. */
        MISSING,
        /** It is there, but full, write-protected or failing. */
        FAILED
    }

    /**
     * A backup, good in its own folder whatever became of the second copy.
     *
     * @param copy the folder that got a second copy
     */
    public record Saved(Backup.Made made, Second second, Optional<Path> copy) {}

    /**
     * @param folder the data directory
     */
    public Backups(Database database, Path folder, SecondPlace second) {
        this.database = database;
        own = new BackupShelf(folder.resolve(Backup.FOLDER));
        this.second = second;
    }

    /** A backup is made before every import and merge from now on. */
    public Backups standBeforeGreatChanges() {
        database.beforeEach(
                kind -> {
                    if (kind == ChangeKind.IMPORT) {
                        saveIfDue(BackupKind.IMPORT, Progress.unwatched());
                    } else if (kind == ChangeKind.MERGE) {
                        saveIfDue(BackupKind.MERGE, Progress.unwatched());
                    }
                });
        return this;
    }

    /** Told of each backup as others are, in the thread that made it. */
    public Backups telling(Consumer<Saved> listener) {
        told = told.andThen(listener);
        return this;
    }

    /** Backups beside the cards. */
    public BackupShelf own() {
        return own;
    }

    /**
     * Whether there is anything to save: an empty card file is not worth a backup, nor one that
     * stands in the newest one already, nor a copy that is only looked at.
     */
    public boolean isDue(BackupKind kind) {
        if (database.file().isReadOnly()) {
            return false;
        }
        Contents now = contents();
        if (now.lastBatch() == 0) {
            return false;
        }
        Optional<BackupFile> newest = own.newest();
        if (newest.filter(backup -> isRecent(kind, backup)).isPresent()) {
            return false;
        }
        return newest.flatMap(backup -> Backup.said(backup.file()))
                .filter(then -> then.isAsIn(now))
                .isEmpty();
    }

    private boolean isRecent(BackupKind kind, BackupFile newest) {
        LocalDateTime now = LocalDateTime.now(database.clock());
        return switch (kind) {
            case MERGE ->
                    newest.kind() == BackupKind.MERGE
                            && newest.made().plus(MERGING).isAfter(now)
                            && !newest.made().isAfter(now);
            case DAILY -> newest.made().toLocalDate().equals(LocalDate.now(database.clock()));
            default -> false;
        };
    }

    /** What the open card file holds. */
    public Contents contents() {
        return database.read(Contents::of);
    }

    /** Makes a backup unless there is nothing to save. */
    public Optional<Saved> saveIfDue(BackupKind kind, Progress progress) {
        return isDue(kind) ? Optional.of(save(kind, progress)) : Optional.empty();
    }

    /**
     * Makes a backup now, and throws away what is too old to be kept.
     *
     * @throws UserFault if it cannot be written beside the cards
     */
    public Saved save(BackupKind kind, Progress progress) {
        Backup.Made made = Backup.make(database, own.folder(), kind, progress);
        database.file().backedUp();
        own.tidy();
        Second copied = copyAway(made.file());
        Saved saved =
                new Saved(made, copied, second.folder().filter(place -> copied == Second.DONE));
        told.accept(saved);
        return saved;
    }

    private Second copyAway(Path backup) {
        Optional<Path> folder = second.folder();
        if (folder.isEmpty()) {
            return Second.NOT_CHOSEN;
        }
        if (!Files.isDirectory(folder.get())) {
            return Second.MISSING;
        }
        BackupShelf shelf = new BackupShelf(folder.get());
        try {
            shelf.copy(backup);
            shelf.tidy();
        } catch (UserFault failed) {
            return Second.FAILED;
        }
        second.reached(LocalDateTime.now(database.clock()));
        return Second.DONE;
    }
}
