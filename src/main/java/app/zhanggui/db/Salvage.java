package app.zhanggui.db;

import app.zhanggui.db.schema.DefaultSchema;
import app.zhanggui.work.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.Table;

/**
 * The last way out, where there is neither a backup nor a journal: what can still be read of a
 * damaged card file goes, row by row, into a new one. What that gives is never called complete: a
 * broken page is missing, and H2 has no checksum that would tell a wrong letter (S4-29).
 *
 * <p>Looking changes nothing; the damaged file is kept aside.
 */
public final class Salvage implements AutoCloseable {
    private static final String CUSTOMER = "customer";

    private final CardFolder folder;
    private final Clock clock;
    private final RecoveryRoom fresh;
    private final Path wreckage;
    private final List<Part> parts = new ArrayList<>();
    private Optional<LocalDateTime> lastChange = Optional.empty();

    private Salvage(CardFolder folder, Clock clock, RecoveryRoom fresh, Path wreckage) {
        this.folder = folder;
        this.clock = clock;
        this.fresh = fresh;
        this.wreckage = wreckage;
    }

    /**
     * What was saved of a table.
     *
     * @param table its name, lower case
     * @param rows that were read and make sense
     * @param said how many it should have; empty if the file does not know
     * @param broken whether something in it could not be read
     */
    public record Part(String table, long rows, OptionalLong said, boolean broken) {
        /** Whether it is known that rows are missing. */
        public boolean isShort() {
            return broken || said.isEmpty() || said.getAsLong() > rows;
        }
    }

    /**
     * Reads what can be read of the card file of a folder into a new file beside it.
     *
     * @param nameless the name of a card of which only what hangs on it was found
     * @throws app.zhanggui.text.UserFault if nothing can be read, or there is no room
     */
    public static Salvage of(
            Path folder,
            Optional<Secret> password,
            String nameless,
            Clock clock,
            Progress progress) {
        CardFolder cards = new CardFolder(folder);
        try {
            Access access = Access.by(password);
            RecoveryRoom fresh = RecoveryRoom.in(cards, access, clock);
            Salvage salvage = new Salvage(cards, clock, fresh, RecoveryRoom.fresh(cards));
            try {
                salvage.read(nameless, progress);
                return salvage;
            } catch (IOException | SQLException | RuntimeException e) {
                salvage.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw StorageFault.opening(cards, e);
        }
    }

    private void read(String nameless, Progress progress) throws IOException, SQLException {
        fresh.empty();
        CardFolder copy = new CardFolder(wreckage);
        Files.copy(folder.cards(), copy.cards());
        List<Table<?>> tables = DefaultSchema.DEFAULT_SCHEMA.getTables();
        try (Wreck wreck = Wreck.in(copy, fresh.key());
                Connection into = fresh.source().getConnection()) {
            into.setAutoCommit(false);
            SalvageTarget target = new SalvageTarget(into, nameless, LocalDateTime.now(clock));
            target.begin();
            for (int i = 0; i < tables.size(); i++) {
                progress.at(i, tables.size());
                parts.add(part(wreck, target, tables.get(i)));
            }
            target.finish();
            lastChange = target.lastChange();
        }
        if (customers() == 0) {
            throw new OpenFault(Trouble.DAMAGED, folder);
        }
    }

    private static Part part(Wreck wreck, SalvageTarget target, Table<?> table)
            throws SQLException {
        String name = table.getName().toLowerCase(Locale.ROOT);
        Optional<SalvageTarget.Rows> rows = target.rows(table, wreck.columns(table.getName()));
        if (rows.isEmpty()) {
            return new Part(name, 0, OptionalLong.of(0), false); // older than this table
        }
        try (SalvageTarget.Rows into = rows.get()) {
            OptionalLong said = wreck.says(into.named());
            int breaks = wreck.read(into.named(), into::take);
            return new Part(name, into.taken(), said, breaks > 0);
        }
    }

    /** What was saved, by table. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /**
     * When the newest change was made that is in it: of a broken file H2 may show an older state
     * that was still lying in it.
     */
    public Optional<LocalDateTime> lastChange() {
        return lastChange;
    }

    /** So many cards were saved. */
    public long customers() {
        return customerPart().map(Part::rows).orElse(0L);
    }

    private Optional<Part> customerPart() {
        return parts.stream().filter(part -> part.table().equals(CUSTOMER)).findFirst();
    }

    /** Tables of which something is missing. */
    public List<Part> shortOnes() {
        return parts.stream().filter(Part::isShort).toList();
    }

    /**
     * Puts the new file in the place of the damaged one.
     *
     * @return where the damaged one is kept
     */
    public Optional<Path> put() {
        Closeable lock = FolderLock.take(folder.path());
        try {
            fresh.rows(Progress.unwatched());
            return new Replacement(folder, clock).put(fresh.cards(), fresh.newKey());
        } catch (IOException e) {
            throw StorageFault.opening(folder, e);
        } finally {
            FolderLock.release(lock);
        }
    }

    /** Clears away what looking needed. */
    @Override
    public void close() {
        fresh.close();
        Viewing.deleteAll(wreckage);
    }
}
