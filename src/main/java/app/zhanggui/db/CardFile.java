package app.zhanggui.db;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/**
 * The file below the open cards, and how it fares. All writing goes through one connection under
 * one lock, and no thread that writes is ever interrupted, since H2 would close the file. Reading
 * has a connection of its own, so that a screen does not wait for an import.
 */
public final class CardFile {
    private final Connection writer;
    private final Connection reader;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ReentrantLock reading = new ReentrantLock(true);
    private final Optional<Safekeeping> safekeeping;
    private final StorageState storage = new StorageState();
    private Runnable afterClose = () -> {};

    private CardFile(CardSource source, Connection writer, Optional<Safekeeping> safekeeping)
            throws SQLException, IOException {
        this.writer = writer;
        this.safekeeping = safekeeping;
        writer.setAutoCommit(false);
        if (safekeeping.isPresent()) {
            safekeeping.get().begin(CardSource.sql(writer));
        }
        reader = source.getConnection(); // last: what fails before leaves no connection open
    }

    /** One on a disk. */
    static CardFile kept(CardSource source, Connection writer, Safekeeping safekeeping)
            throws SQLException, IOException {
        return new CardFile(source, writer, Optional.of(safekeeping));
    }

    /** One in memory only, which nothing has to keep safe. */
    static CardFile inMemory(CardSource source, Connection writer)
            throws SQLException, IOException {
        return new CardFile(source, writer, Optional.empty());
    }

    /** Makes this one to look at only. */
    void lookOnly(Runnable after) {
        storage.refuse(new UserFault(UserFault.Kind.UNAVAILABLE, Message.of("db.view.only")));
        afterClose = after;
    }

    /** Whether one can look but not write. */
    public boolean isReadOnly() {
        return storage.hasFailed();
    }

    /**
     * Whether the file was found just as it was closed. If not, the last session ended without
     * closing: everything is to be read once, by {@link Check#readAll}, and the owner told so.
     */
    public boolean isSealed() {
        return safekeeping.map(Safekeeping::isSealed).orElse(true);
    }

    /**
     * Whether the journal could not go on from where it ended, as with a file of an older program
     * or one put there by hand. Until the next backup there is then nothing to recover it from.
     */
    boolean isBackupDue() {
        return safekeeping.map(Safekeeping::isBackupDue).orElse(false);
    }

    /** Told once if the disk fails; from then on nothing is written until the file is reopened. */
    public void onStorageFault(Consumer<UserFault> listener) {
        storage.onFault(listener);
    }

    /** Looks whether the file is still in its place; if not, that is a fault of the storage. */
    public void lookAfter() {
        if (safekeeping.isEmpty() || storage.hasFailed() || !writing.tryLock()) {
            return;
        }
        try {
            if (!writer.isClosed()) {
                safekeeping.get().refuseIfGone();
            }
        } catch (SQLException | IOException gone) {
            storage.failed(gone);
        } finally {
            writing.unlock();
        }
    }

    /** What keeps a file safe; cards in memory have none. */
    Safekeeping safekeeping() {
        return safekeeping.orElseThrow();
    }

    /** What it is encrypted with, if it is. */
    Optional<DataKey> key() {
        return safekeeping.flatMap(Safekeeping::key);
    }

    /**
     * What to throw where a row cannot be made sense of: nothing more is written to such a file.
     */
    RuntimeException damaged(RuntimeException senseless) {
        if (safekeeping.isEmpty()) {
            return senseless;
        }
        OpenFault fault =
                new OpenFault(Trouble.DAMAGED, safekeeping.get().folder().path(), senseless);
        storage.refuse(fault);
        return fault;
    }

    /** To be called after each verified backup: the journal starts anew. */
    void backedUp() {
        writing.lock();
        try {
            storage.refuseIfFailed();
            if (safekeeping.isPresent()) {
                safekeeping.get().backedUp(CardSource.sql(writer));
            }
        } catch (IOException e) {
            throw storage.failed(e);
        } finally {
            writing.unlock();
        }
    }

    /** Copies the whole file, as of now, into a zip, and counts it. For {@link Backup}. */
    Contents copyTo(Path zip) {
        writing.lock();
        try {
            if (safekeeping.isPresent()) {
                safekeeping.get().refuseIfGone();
            }
            BackupZip.of(writer, zip);
            if (key().isPresent()) {
                BackupZip.add(zip, safekeeping().folder().key());
            }
            return read(Contents::of);
        } catch (SQLException | IOException e) {
            throw storage.failed(e);
        } finally {
            writing.unlock();
        }
    }

    /** Reads what is committed. */
    <T> T read(Function<DSLContext, T> work) {
        reading.lock();
        try {
            return work.apply(CardSource.sql(reader));
        } catch (RuntimeException e) {
            throw storage.failed(e);
        } finally {
            reading.unlock();
        }
    }

    /** Nothing is written meanwhile. */
    <T> T readTogether(Supplier<T> work) {
        writing.lock();
        try {
            return work.get();
        } finally {
            writing.unlock();
        }
    }

    /**
     * What a transaction came to.
     *
     * @param written empty if there is nothing to keep
     * @param entry where it is to be written down; cards in memory have no such place
     */
    record Outcome<T>(T result, Optional<Committed> written, Optional<JournalEntry> entry) {}

    /** Begins to write down a batch that is being written. */
    Optional<JournalEntry> entry(DSLContext sql, BatchId batch) {
        return safekeeping.map(kept -> kept.entry(sql, batch));
    }

    /** One transaction: either all of it is kept, forced to the disk when this returns, or none. */
    <T> Outcome<T> write(Function<DSLContext, Outcome<T>> work) {
        writing.lock();
        try {
            storage.refuseIfFailed();
            Outcome<T> outcome = work.apply(CardSource.sql(writer));
            if (outcome.written().isPresent()) {
                commit(outcome.entry());
            } else {
                writer.rollback();
            }
            return outcome;
        } catch (SQLException | IOException | RuntimeException e) {
            rollBack(e);
            throw storage.failed(e);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Only what is in the journal too may be called saved, and only while the file is there: what
     * was written when it was gone is brought back from the journal.
     */
    private void commit(Optional<JournalEntry> entry) throws SQLException, IOException {
        writer.commit();
        if (entry.isPresent()) {
            OrderedFilePath.settle(writer);
            safekeeping().committed(entry.get());
            safekeeping().refuseIfGone();
        }
    }

    private void rollBack(Exception cause) {
        try {
            writer.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /**
     * Closes the file and seals it, unless the disk failed; then it is left as it is, and what
     * cannot be closed any more was told already.
     */
    void close() {
        writing.lock();
        reading.lock();
        boolean known = storage.hasFailed();
        try {
            close(safekeeping.isPresent() && !known);
        } catch (SQLException | IOException | RuntimeException e) {
            if (!known) {
                throw storage.failed(e);
            }
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    private void close(boolean whole) throws SQLException, IOException {
        try {
            if (writer.isClosed()) {
                return;
            }
            reader.close();
            writer.rollback();
            writer.setAutoCommit(true);
            if (whole && safekeeping().isInPlace()) {
                Compaction.close(safekeeping().source(), writer);
                safekeeping().seal(Migration.NEWEST);
                return;
            }
            writer.close();
            if (whole) {
                safekeeping().refuseIfGone();
            }
        } finally {
            if (safekeeping.isPresent()) {
                safekeeping.get().release();
            }
            afterClose.run();
        }
    }
}
