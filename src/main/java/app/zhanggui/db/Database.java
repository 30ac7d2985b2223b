package app.zhanggui.db;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
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
    private final Closeable lock;

    private Database(String url, Clock clock, Closeable lock, Migration.Before migration)
            throws SQLException {
        this.clock = clock;
        this.lock = lock;
        writer = DriverManager.getConnection(url);
        try {
            Migration.bringUpToDate(url, writer, migration);
            reader = DriverManager.getConnection(url);
            writer.setAutoCommit(false);
        } catch (SQLException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /**
     * Opens the card file in a folder, making both where they are missing.
     *
     * @throws UserFault if it is open elsewhere, damaged, newer than this program or cannot be
     *     written
     */
    public static Database open(Path folder, Clock clock) {
        return open(
                folder,
                clock,
                (connection, version) ->
                        Backup.beforeMigration(connection, version, folder, clock));
    }

    /** As above, but of a copy that is only looked at: it is worth no backup. */
    static Database openCopy(Path folder, Clock clock) {
        return open(folder, clock, (connection, version) -> {});
    }

    private static Database open(Path folder, Clock clock, Migration.Before migration) {
        OrderedFilePath.register();
        Closeable lock = FolderLock.take(folder);
        try {
            return new Database(CardFileUrl.of(folder), clock, lock, migration);
        } catch (SQLException | IOException | RuntimeException e) {
            FolderLock.release(lock);
            throw StorageFault.opening(folder, e);
        }
    }

    /** A card file that lives in memory only: a real H2, for trying things out. */
    public static Database inMemory(Clock clock) {
        try {
            return new Database(CardFileUrl.inMemory(), clock, () -> {}, (c, version) -> {});
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
            throw StorageFault.running(e);
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
            DSLContext sql = sql(writer);
            changes =
                    new Changes(
                            sql,
                            ChangeLog.begin(sql, kind, label, undoes, LocalDateTime.now(clock)));
            result = work.apply(changes);
            if (changes.isEmpty()) {
                writer.rollback();
            } else {
                writer.commit();
            }
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw StorageFault.running(e);
        } finally {
            writing.unlock();
        }
        if (!changes.isEmpty()) {
            listeners.tell(changes.committed());
        }
        return result;
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
            tables = Forgetting.of(sql(writer), customers, LocalDateTime.now(clock));
            writer.commit();
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw StorageFault.running(e);
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
        try {
            CardFileUrl.backUp(writer, zip);
            return read(Contents::of);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try {
            reader.close();
            writer.close();
        } catch (SQLException e) {
            throw StorageFault.running(e);
        } finally {
            FolderLock.release(lock);
            reading.unlock();
            writing.unlock();
        }
    }

    private static DSLContext sql(Connection connection) {
        return DSL.using(
                connection,
                SQLDialect.H2,
                new Settings().withExecuteLogging(false).withRenderSchema(false));
    }
}
