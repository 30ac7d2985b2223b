package app.zhanggui.db;

import app.zhanggui.db.Journals.Step;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way back from a card file that is damaged, gone or fallen behind: the newest good backup and
 * the journal after it are the present state. Looking changes nothing; the file that is there is
 * kept aside, never written over (S4-29).
 */
public final class Recovery implements AutoCloseable {
    private final CardFolder folder;
    private final Clock clock;
    private final RecoveryRoom room;
    private Optional<Plan> plan = Optional.empty();
    private List<Step> steps = List.of();

    private Recovery(CardFolder folder, Clock clock, RecoveryRoom room) {
        this.folder = folder;
        this.clock = clock;
        this.room = room;
    }

    /**
     * What can be brought back.
     *
     * @param backup it starts from; empty if the journal reaches back to the first day
     * @param customers in that backup
     * @param changes since then, which the journal brings back
     * @param complete whether that is the last saved state; if not, what was done after the backup
     *     is lost
     */
    public record Plan(Optional<Path> backup, long customers, int changes, boolean complete) {}

    /**
     * What was brought back.
     *
     * @param aside the file that stood there before, if one did
     * @param rows by table, lower case
     */
    public record Done(Optional<Path> aside, Map<String, Long> rows) {
        public long customers() {
            return rows.getOrDefault("customer", 0L);
        }
    }

    /**
     * Looks for a way back: the newest backup that can be read whole and that the journal goes on
     * from, else the journal alone, else the newest backup that can be read.
     *
     * @param backups newest first
     * @throws UserFault if there is no room to look
     */
    public static Recovery look(
            Path folder,
            Optional<Secret> password,
            List<Path> backups,
            Clock clock,
            Progress progress) {
        return look(new CardFolder(folder), Access.by(password), backups, clock, progress);
    }

    static Recovery look(
            CardFolder cards, Access access, List<Path> backups, Clock clock, Progress progress) {
        try {
            RecoveryRoom room = RecoveryRoom.in(cards, access, clock);
            Recovery recovery = new Recovery(cards, clock, room);
            try {
                recovery.search(backups, progress);
                return recovery;
            } catch (IOException | SQLException | RuntimeException e) {
                room.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw StorageFault.opening(cards, e);
        }
    }

    private void search(List<Path> backups, Progress progress) throws IOException, SQLException {
        Journals journals = Journals.read(folder, room.key());
        Optional<Path> readable = Optional.empty();
        for (int i = 0; i < backups.size(); i++) {
            progress.at(i, backups.size());
            Optional<RecoveryRoom.Start> start = room.unpack(backups.get(i));
            if (start.isPresent()) {
                if (plan(Optional.of(backups.get(i)), start.get(), journals)) {
                    return;
                }
                readable = readable.or(() -> Optional.of(start.get().backup()));
            }
        }
        if (!journals.isEmpty() && plan(Optional.empty(), room.empty(), journals)) {
            return;
        }
        if (readable.isPresent()) {
            RecoveryRoom.Start start = room.unpack(readable.get()).orElseThrow(IOException::new);
            plan = Optional.of(new Plan(readable, start.customers(), 0, journals.isEmpty()));
        }
    }

    private boolean plan(Optional<Path> backup, RecoveryRoom.Start start, Journals journals) {
        Optional<List<Step>> since = journals.since(start.entry());
        if (since.isPresent()) {
            steps = since.get();
            plan = Optional.of(new Plan(backup, start.customers(), steps.size(), true));
        }
        return since.isPresent();
    }

    /** The way back; empty if there is neither a backup nor a journal that can be read. */
    public Optional<Plan> plan() {
        return plan;
    }

    /**
     * Goes the way back: makes the file anew, reads it whole, and puts it in place.
     *
     * @throws UserFault if it cannot be read or put there; nothing is changed then
     */
    public Done run(Progress progress) {
        if (plan.isEmpty()) {
            throw new OpenFault(Trouble.DAMAGED, folder);
        }
        Closeable lock = FolderLock.take(folder.path());
        try {
            Replay.run(room.source(), steps, progress);
            Map<String, Long> rows = room.rows(progress);
            Replacement replacement = new Replacement(folder, clock);
            Optional<Path> aside =
                    plan.get().complete()
                            ? replacement.putPresent(room.cards(), room.newKey())
                            : replacement.put(room.cards(), room.newKey());
            return new Done(aside, rows);
        } catch (IOException | SQLException e) {
            throw StorageFault.opening(folder, e);
        } finally {
            FolderLock.release(lock);
        }
    }

    /** The present state, made anew beside the cards; to be closed before this is. */
    Database rebuilt(Progress progress) throws IOException, SQLException {
        Replay.run(room.source(), steps, progress);
        return room.open();
    }

    /**
     * The owner says that the file that is there is the right one, though it is older than the
     * journal or not the one that was closed.
     */
    public static void acceptPresent(Path folder) {
        CardFolder cards = new CardFolder(folder);
        Closeable lock = FolderLock.take(folder);
        try {
            Files.deleteIfExists(cards.seal());
            Journal.startFresh(cards);
        } catch (IOException e) {
            throw StorageFault.opening(cards, e);
        } finally {
            FolderLock.release(lock);
        }
    }

    /** Clears away what looking needed. */
    @Override
    public void close() {
        room.close();
    }
}
