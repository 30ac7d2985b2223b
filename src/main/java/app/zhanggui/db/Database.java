package app.zhanggui.db;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

/**
 * The card file: one embedded H2 file, opened by one program at a time. All writing goes through
 * one connection under one lock, and no thread that writes is ever interrupted, since H2 would
 * close the file. Reading has a connection of its own, so that a screen does not wait for an
 * import.
 */
public final class Database implements AutoCloseable {
    /** Name of the card file in the data directory, as H2 wants it: without its ending. */
    public static final String FILE = "cards";

    private final Clock clock;
    private final Connection writer;
    private final Connection reader;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ReentrantLock reading = new ReentrantLock(true);
    private final CommitListeners listeners = new CommitListeners();
    private volatile Consumer<ChangeKind> before = kind -> {};
    private final Optional<Safekeeping> safekeeping;
    private final StorageState storage = new StorageState();
    private Runnable afterClose = () -> {};

    Database(CardSource source, Connection writer, Clock clock, Safekeeping safekeeping)
            throws SQLException, IOException {
        this.clock = clock;
        this.writer = writer;
        this.safekeeping = Optional.ofNullable(safekeeping);
        writer.setAutoCommit(false);
        if (safekeeping != null) {
            safekeeping.begin(sql(writer));
        }
        reader = source.getConnection(); // last: what fails before leaves no connection open
    }

    /**
     * Opens a card file that has no password, making it and its folder where there never was one.
     *
     * @throws OpenFault naming the trouble, if it cannot be opened
     */
    public static Database open(Path folder, Clock clock) {
        return open(folder, Optional.empty(), clock);
    }

    /**
     * Opens the card file in a folder, making both where there never was one.
     *
     * @param password left aside where the file has none
     * @throws OpenFault naming the trouble, if it cannot be opened; nothing is changed then
     */
    public static Database open(Path folder, Optional<Secret> password, Clock clock) {
        return new Opening(new CardFolder(folder), Access.by(password), clock).open();
    }

    /** Whether there is a card file in a folder. */
    public static boolean isIn(Path folder) {
        return new CardFolder(folder).hasCards();
    }

    /**
     * Opens a copy of the card file, to look at only: for a file that is damaged, or a folder that
     * cannot be written. The copy is gone after closing.
     *
     * @throws OpenFault naming the trouble, if not even that can be opened
     */
    public static Database view(Path folder, Optional<Secret> password, Clock clock) {
        return Viewing.open(new CardFolder(folder), password, clock);
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

    /** A card file that lives in memory only: a real H2, for trying things out. */
    public static Database inMemory(Clock clock) {
        try {
            CardSource source = CardSource.inMemory();
            Connection writer = source.getConnection();
            Migration.bringUpToDate(source);
            return new Database(source, writer, clock, null);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
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
    public boolean isBackupDue() {
        return safekeeping.map(Safekeeping::isBackupDue).orElse(false);
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

    /** What keeps a file safe; cards in memory have none. */
    Safekeeping safekeeping() {
        return safekeeping.orElseThrow();
    }

    /** Told once if the disk fails; from then on nothing is written until the file is reopened. */
    public void onStorageFault(Consumer<UserFault> listener) {
        storage.onFault(listener);
    }

    /** Looks whether the file is still in its place; if not, that is a fault of the storage. */
    public void lookAfterFile() {
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

    /** Number of the newest change; a backup made now holds all up to it. */
    public long entry() {
        return read(Journal::newest);
    }

    /** To be called after each verified backup: the journal starts anew. */
    public void backedUp() {
        writing.lock();
        try {
            storage.refuseIfFailed();
            if (safekeeping.isPresent()) {
                safekeeping.get().backedUp(sql(writer));
            }
        } catch (IOException e) {
            throw storage.failed(e);
        } finally {
            writing.unlock();
        }
    }

    /** The clock every stored time comes from. */
    public Clock clock() {
        return clock;
    }

    /** Reads what is committed. */
    public <T> T read(Function<DSLContext, T> work) {
        reading.lock();
        try {
            return work.apply(sql(reader));
        } catch (RuntimeException e) {
            throw storage.failed(e);
        } finally {
            reading.unlock();
        }
    }

    /** Reads several things as of one moment: what they say fits together. */
    public <T> T readTogether(Supplier<T> work) {
        writing.lock();
        try {
            return work.get();
        } finally {
            writing.unlock();
        }
    }

    /**
     * One transaction and one undoable batch: either everything {@code work} writes is kept, forced
     * to the disk when this returns, or nothing. A batch in which nothing was written leaves no
     * trace.
     *
     * @param label what the owner did, for the history and for "撤销"
     */
    public <T> T write(ChangeKind kind, Message label, Function<Changes, T> work) {
        return write(kind, label, null, work);
    }

    private <T> T write(ChangeKind kind, Message label, BatchId undoes, Function<Changes, T> work) {
        before.accept(kind);
        Changes changes;
        T result;
        writing.lock();
        try {
            storage.refuseIfFailed();
            DSLContext sql = sql(writer);
            LocalDateTime now = LocalDateTime.now(clock);
            BatchId batch = ChangeLog.begin(sql, kind, label, undoes, now);
            Optional<JournalEntry> entry = entry(sql, batch);
            changes = new Changes(sql, batch, run -> entry.ifPresent(e -> e.rows().tellAhead(run)));
            result = work.apply(changes);
            if (changes.isEmpty()) {
                writer.rollback();
            } else {
                commit(entry);
            }
        } catch (SQLException | IOException | RuntimeException e) {
            rollBack(e);
            throw storage.failed(e);
        } finally {
            writing.unlock();
        }
        if (!changes.isEmpty()) {
            listeners.tell(changes.committed());
        }
        return result;
    }

    /**
     * Only what is in the journal too may be called saved, and only while the file is there: what
     * was written when it was gone is brought back from the journal.
     */
    private void commit(Optional<JournalEntry> entry) throws SQLException, IOException {
        writer.commit();
        if (entry.isPresent()) {
            OrderedFilePath.settle(writer);
            safekeeping.orElseThrow().committed(entry.get());
            safekeeping.get().refuseIfGone();
        }
    }

    /** Where a batch is written down; cards in memory have no such place. */
    private Optional<JournalEntry> entry(DSLContext sql, BatchId batch) {
        return safekeeping.map(kept -> kept.entry(sql, batch));
    }

    private void rollBack(Exception cause) {
        try {
            writer.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** What Ctrl+Z would take back. */
    public Optional<Batch> lastUndoable() {
        return read(Undo::lastUndoable);
    }

    /** What Ctrl+Y would do again: the newest undo, while nothing else was done since. */
    public Optional<Batch> lastRedoable() {
        return read(Undo::lastRedoable);
    }

    /** The newest batches that stand, newest first. */
    public List<Batch> recentBatches(int limit) {
        return read(sql -> Undo.recent(sql, limit));
    }

    /**
     * Takes a batch back, save the cards touched since.
     *
     * @throws UserFault if there is no such batch, it is taken back already, or something newer
     *     stands where it would put something back
     */
    public UndoReport undo(BatchId batch) {
        return takeBack(batch, ChangeKind.UNDO);
    }

    /** Takes the newest batch back, if there is one. */
    public Optional<UndoReport> undoLast() {
        return lastUndoable().map(batch -> undo(batch.id()));
    }

    /** Does again what was last taken back, if nothing else was done since. */
    public Optional<UndoReport> redoLast() {
        return lastRedoable().map(batch -> takeBack(batch.id(), ChangeKind.REDO));
    }

    private UndoReport takeBack(BatchId batch, ChangeKind kind) {
        read(sql -> Undo.standing(sql, batch));
        Message label = Message.of("db.undo.label", Long.toString(batch.value()));
        LocalDateTime now = LocalDateTime.now(clock);
        try {
            return write(kind, label, batch, changes -> Undo.undo(changes, batch, now));
        } catch (IntegrityConstraintViolationException inUse) {
            throw new UserFault(UserFault.Kind.UNUSABLE, Message.of("db.undo.inTheWay"), inUse);
        }
    }

    /**
     * Deletes customers for good, with all that hangs on them and with their history; nothing but a
     * backup brings them back.
     */
    public void forget(List<Long> customers) {
        Set<String> tables;
        writing.lock();
        try {
            storage.refuseIfFailed();
            DSLContext sql = sql(writer);
            LocalDateTime now = LocalDateTime.now(clock);
            BatchId batch = Forgetting.begin(sql, customers, now);
            tables = Forgetting.of(sql, customers, now);
            commit(entry(sql, batch));
        } catch (SQLException | IOException | RuntimeException e) {
            rollBack(e);
            throw storage.failed(e);
        } finally {
            writing.unlock();
        }
        listeners.tell(new Committed(BatchId.NONE, tables, Set.copyOf(customers)));
    }

    /** Told after each commit, in the thread that wrote. */
    public void onCommit(Consumer<Committed> listener) {
        listeners.add(listener);
    }

    /** Asked before each write, in the thread that is going to; what it throws stops the write. */
    public void beforeEach(Consumer<ChangeKind> asked) {
        before = asked;
    }

    /** Copies the whole file, as of now, into a zip, and counts it. For {@link Backup}. */
    Contents copyTo(Path zip) {
        writing.lock();
        try (var statement = writer.createStatement()) {
            if (safekeeping.isPresent()) {
                safekeeping.get().refuseIfGone();
            }
            statement.execute("BACKUP TO '" + zip.toString().replace("'", "''") + "'");
            if (safekeeping.isPresent() && safekeeping.get().key().isPresent()) {
                BackupZip.add(zip, safekeeping.get().folder().key());
            }
            return read(Contents::of);
        } catch (SQLException | IOException e) {
            throw storage.failed(e);
        } finally {
            writing.unlock();
        }
    }

    /** Opens a copy of this very file, unpacked in a room of its own. For {@link Backup}. */
    Database openCopy(Path room) {
        return Opening.ofOwnCopy(room, safekeeping.flatMap(Safekeeping::key), clock).open();
    }

    /**
     * Closes the file and seals it, unless the disk failed; then it is left as it is, and what
     * cannot be closed any more was told already.
     */
    @Override
    public void close() {
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
            if (whole && safekeeping.get().isInPlace()) {
                Compaction.close(safekeeping.get().source(), writer);
                safekeeping.get().seal(Migration.NEWEST);
                return;
            }
            writer.close();
            if (whole) {
                safekeeping.get().refuseIfGone();
            }
        } finally {
            if (safekeeping.isPresent()) {
                safekeeping.get().release();
            }
            afterClose.run();
        }
    }

    static DSLContext sql(Connection connection) {
        return DSL.using(
                connection,
                SQLDialect.H2,
                new Settings().withExecuteLogging(false).withRenderSchema(false));
    }
}
