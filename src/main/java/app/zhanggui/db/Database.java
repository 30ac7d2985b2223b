package app.zhanggui.db;

import app.zhanggui.db.CardFile.Outcome;
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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.exception.IntegrityConstraintViolationException;

/**
 * The cards of a folder while they are open: read, written in batches, taken back. They are in one
 * embedded H2 file, opened by one program at a time ({@link CardFile}).
 */
public final class Database implements AutoCloseable {
    /** Name of the card file in the data directory, as H2 wants it: without its ending. */
    public static final String FILE = "cards";

    private final CardFile file;
    private final Clock clock;
    private final CommitListeners listeners = new CommitListeners();
    private volatile Consumer<ChangeKind> before = kind -> {};

    Database(CardFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
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

    /** A card file that lives in memory only: a real H2, for trying things out. */
    public static Database inMemory(Clock clock) {
        try {
            CardSource source = CardSource.inMemory();
            Connection writer = source.getConnection();
            Migration.bringUpToDate(source);
            return new Database(CardFile.inMemory(source, writer), clock);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a copy of this very file, unpacked in a room of its own. For {@link Backup}. */
    Database openCopy(Path room) {
        return Opening.ofOwnCopy(room, file.key(), clock).open();
    }

    /** The file the cards are in, and how it fares. */
    public CardFile file() {
        return file;
    }

    /** The clock every stored time comes from. */
    public Clock clock() {
        return clock;
    }

    /** Number of the newest change; a backup made now holds all up to it. */
    long entry() {
        return read(Journal::newest);
    }

    /** Reads what is committed. */
    public <T> T read(Function<DSLContext, T> work) {
        return file.read(work);
    }

    /** Reads several things as of one moment: what they say fits together. */
    public <T> T readTogether(Supplier<T> work) {
        return file.readTogether(work);
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
        return told(
                sql -> {
                    BatchId batch = ChangeLog.begin(sql, kind, label, undoes, now());
                    Optional<JournalEntry> entry = file.entry(sql, batch);
                    Changes changes =
                            new Changes(
                                    sql,
                                    batch,
                                    run -> entry.ifPresent(one -> one.rows().tellAhead(run)));
                    T result = work.apply(changes);
                    return new Outcome<>(result, changes.committed(), entry);
                });
    }

    private <T> T told(Function<DSLContext, Outcome<T>> transaction) {
        Outcome<T> outcome = file.write(transaction);
        outcome.written().ifPresent(listeners::tell);
        return outcome.result();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** What Ctrl+Z would take back. */
    public Optional<Batch> lastUndoable() {
        return read(Undo::lastUndoable);
    }

    /** What Ctrl+Y would do again: the newest undo, while nothing else was done since. */
    public Optional<Batch> lastRedoable() {
        return read(Undo::lastRedoable);
    }

    /** Whether a batch was written and not taken back since. */
    public boolean stands(BatchId batch) {
        return read(sql -> Undo.stands(sql, batch));
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
        try {
            return write(kind, label, batch, changes -> Undo.undo(changes, batch, now()));
        } catch (IntegrityConstraintViolationException inUse) {
            throw new UserFault(UserFault.Kind.UNUSABLE, Message.of("db.undo.inTheWay"), inUse);
        }
    }

    /**
     * Deletes customers for good, with all that hangs on them and with their history; nothing but a
     * backup brings them back.
     */
    public void forget(List<Long> customers) {
        told(
                sql -> {
                    LocalDateTime now = now();
                    BatchId batch = Forgetting.begin(sql, customers, now);
                    Set<String> tables = Forgetting.of(sql, customers, now);
                    Committed gone = new Committed(batch, tables, Set.copyOf(customers));
                    return new Outcome<>(gone, Optional.of(gone), file.entry(sql, batch));
                });
    }

    /** Told after each commit, in the thread that wrote. */
    public void onCommit(Consumer<Committed> listener) {
        listeners.add(listener);
    }

    /** Told, in the thread that wrote, after each commit that touched one of these tables. */
    public void onChangeOf(Set<Table<?>> tables, Runnable listener) {
        onCommit(
                committed -> {
                    if (committed.touches(tables)) {
                        listener.run();
                    }
                });
    }

    /** Asked before each write, in the thread that is going to; what it throws stops the write. */
    public void beforeEach(Consumer<ChangeKind> asked) {
        before = asked;
    }

    /** Closes the cards and seals their file, unless the disk failed. */
    @Override
    public void close() {
        file.close();
    }
}
