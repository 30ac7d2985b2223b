package app.zhanggui.db;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/**
 * Opens a card file step by step, so that whatever stands in the way is known by its name before
 * anything is written: never an empty file in place of a missing or damaged one (S4-29).
 */
final class Opening {
    private final CardFolder folder;
    private final Access access;
    private final Clock clock;
    private final boolean copy;

    Opening(CardFolder folder, Access access, Clock clock) {
        this(folder, access, clock, false);
    }

    private Opening(CardFolder folder, Access access, Clock clock, boolean copy) {
        this.folder = folder;
        this.access = access;
        this.clock = clock;
        this.copy = copy;
    }

    /** Of a copy that is only looked at: before its shape is changed it is not saved. */
    static Opening ofCopy(CardFolder room, Access access, Clock clock) {
        return new Opening(room, access, clock, true);
    }

    static Opening ofCopy(Path room, Optional<Secret> password, Clock clock) {
        return ofCopy(new CardFolder(room), Access.by(password), clock);
    }

    /** As above, where the key is at hand because the card file itself is open. */
    static Opening ofOwnCopy(Path room, Optional<DataKey> key, Clock clock) {
        return ofCopy(new CardFolder(room), key.map(Access::by).orElse(Access.none()), clock);
    }

    /**
     * @throws OpenFault if it cannot be opened; nothing is changed then
     */
    Database open() {
        Closeable lock = FolderLock.take(folder.path());
        try {
            return open(lock);
        } catch (SQLException
                | IOException
                | RuntimeException
                | StackOverflowError
                | OutOfMemoryError trouble) {
            FolderLock.release(lock);
            throw StorageFault.opening(folder, trouble);
        }
    }

    private Database open(Closeable lock) throws SQLException, IOException {
        RecoveryRoom.clearLeftOver(folder);
        if (!copy) {
            Viewing.clearLeftOver(Path.of(System.getProperty("java.io.tmpdir")));
        }
        boolean fresh = isFresh();
        Optional<DataKey> key = fresh ? access.known() : key();
        boolean sealed = fresh || isSealed();
        if (!StorageFault.hasRoom(folder.path())) {
            throw new OpenFault(Trouble.FULL_DISK, folder);
        }
        Seal.open(folder);
        CardSource source = CardSource.of(folder, key);
        Connection writer = source.getConnection();
        try {
            migrate(source, writer, key);
            Safekeeping safekeeping = new Safekeeping(folder, lock, key, sealed);
            return new Database(CardFile.kept(source, writer, safekeeping), clock);
        } catch (SQLException | IOException | RuntimeException | Error e) {
            closeQuietly(writer, e);
            throw e;
        }
    }

    private static void closeQuietly(Connection writer, Throwable because) {
        try {
            writer.close();
        } catch (SQLException | RuntimeException e) {
            because.addSuppressed(e);
        }
    }

    private boolean isFresh() throws IOException {
        if (!folder.hasCards()) {
            if (folder.wasUsed()) {
                throw new OpenFault(Trouble.MISSING, folder);
            }
            return true;
        }
        if (!Files.isReadable(folder.cards()) || !Files.isWritable(folder.cards())) {
            throw new OpenFault(Trouble.READ_ONLY, folder);
        }
        return false;
    }

    /** The key of an encrypted file. */
    private Optional<DataKey> key() throws IOException {
        return switch (Shape.of(folder)) {
            case ENCRYPTED -> Optional.of(access.key(folder));
            case PLAIN -> Optional.empty();
            case OTHER ->
                    throw new OpenFault(
                            folder.wasUsed() ? Trouble.DAMAGED : Trouble.FOREIGN, folder);
        };
    }

    /** Whether the file is as it was closed. What was not closed cannot be told to be so. */
    private boolean isSealed() throws IOException {
        Optional<Seal> seal = Seal.read(folder);
        if (seal.isEmpty()) {
            return false;
        }
        if (!seal.get().holds(folder)) {
            throw new OpenFault(Trouble.DAMAGED, folder);
        }
        if (seal.get().schema() > Migration.NEWEST) {
            throw new OpenFault(Trouble.NEWER, folder);
        }
        return true;
    }

    private void migrate(CardSource source, Connection writer, Optional<DataKey> key)
            throws SQLException {
        int version = Migration.version(writer);
        if (version > Migration.NEWEST) {
            throw new OpenFault(Trouble.NEWER, folder);
        }
        if (version > 0 && version < Migration.NEWEST && !copy) {
            Backup.beforeMigration(writer, version, new Backup.Source(folder, key, clock));
        }
        if (version < Migration.NEWEST) {
            Migration.bringUpToDate(source);
        }
    }
}
