package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE_BATCH;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Every change once more, in a file of its own: the last backup and the journal together are the
 * present state, whatever happens to the card file. An entry is on the disk before the owner is
 * told that the change is saved.
 *
 * <p>The number of an entry is that of its batch, which the card file knows too; comparing the two
 * shows a card file that fell back to an older state without a word.
 */
final class Journal implements Closeable {
    /** Asks without drawing one. */
    private static final String NEXT_ID =
            "SELECT base_value FROM INFORMATION_SCHEMA.SEQUENCES WHERE sequence_name = 'ROW_ID'";

    private final CardFolder folder;
    private final Optional<DataKey> key;
    private JournalFile file;
    private FileChannel channel;
    private long begun;
    private long last;
    private long end;
    private boolean joined = true;

    private Journal(CardFolder folder, Optional<DataKey> key) {
        this.folder = folder;
        this.key = key;
    }

    /**
     * Takes up the journal where it ended, or begins one.
     *
     * @throws OpenFault if the cards lack what the journal knows
     */
    static Journal open(CardFolder folder, Optional<DataKey> key, DSLContext sql)
            throws IOException {
        long cards = newest(sql);
        Journal journal = new Journal(folder, key);
        List<Path> files = Journals.files(folder);
        if (!files.isEmpty()) {
            JournalFile newest = new JournalFile(folder.disk(), files.get(files.size() - 1), key);
            Optional<JournalFile.Content> content = newest.content();
            if (content.isPresent() && journal.takeUp(newest, content.get(), cards, sql)) {
                return journal;
            }
        }
        journal.startAnew(cards);
        journal.joined = cards == 0;
        return journal;
    }

    /** Number of the newest change the cards know of; 0 if nothing was ever changed. */
    static long newest(DSLContext sql) {
        Long newest =
                sql.select(DSL.max(CHANGE_BATCH.ID)).from(CHANGE_BATCH).fetchOne(0, Long.class);
        return newest == null ? 0 : newest;
    }

    private boolean takeUp(
            JournalFile newest, JournalFile.Content content, long cards, DSLContext sql)
            throws IOException {
        if (content.last() == JournalFile.Head.WHATEVER) {
            keepIdsAbove(sql, content.head().floor());
            return false;
        }
        if (content.head().encrypted() != key.isPresent()) {
            return false;
        }
        if (content.last() > cards) {
            throw new OpenFault(Trouble.ROLLED_BACK, folder);
        }
        if (content.last() < cards && missing(sql, content.last()) > 1) {
            return false;
        }
        use(newest, content.last(), content.end());
        begun = content.head().after();
        channel.truncate(content.end());
        if (content.last() < cards) {
            append(begin(sql, new BatchId(cards)));
        }
        return true;
    }

    /**
     * How many changes the journal does not know of. One may be: the power can go between the
     * commit and its entry, before the owner was told that it is saved.
     */
    private static int missing(DSLContext sql, long last) {
        return sql.fetchCount(CHANGE_BATCH, CHANGE_BATCH.ID.gt(last));
    }

    private static void keepIdsAbove(DSLContext sql, long floor) {
        if (sql.fetchSingle(NEXT_ID).into(Long.class) < floor) {
            sql.execute("ALTER SEQUENCE row_id RESTART WITH " + floor);
        }
    }

    private void use(JournalFile used, long lastEntry, long endOfFile) throws IOException {
        if (channel != null) {
            channel.close();
        }
        file = used;
        channel = folder.disk().open(used.path(), "rw");
        last = lastEntry;
        end = endOfFile;
    }

    /**
     * Begins a new file, since all up to that change is in a backup, or in the cards alone. The
     * newest of the old ones stay.
     */
    void startAnew(long after) throws IOException {
        JournalFile fresh = begin(folder, key, new JournalFile.Head(after, 0, key.isPresent()));
        use(fresh, after, fresh.content().orElseThrow(IOException::new).end());
        begun = after;
        joined = true;
        Journals.keepNewest(folder, Journals.KEPT);
    }

    /** Lets the journal go on from whatever the cards are when they are opened next. */
    static void startFresh(CardFolder folder) throws IOException {
        long floor = Journals.read(folder, Optional.empty()).last() + 1;
        begin(
                folder,
                Optional.empty(),
                new JournalFile.Head(JournalFile.Head.WHATEVER, floor, false));
    }

    private static JournalFile begin(
            CardFolder folder, Optional<DataKey> key, JournalFile.Head head) throws IOException {
        JournalFile fresh = new JournalFile(folder.disk(), Journals.next(folder), key);
        fresh.begin(head);
        return fresh;
    }

    /** Whether it goes on from where it ended; if not, a backup is due, for it to start from. */
    boolean isJoined() {
        return joined;
    }

    /** Number of the change that the file follows, mostly the last one in a backup. */
    long begun() {
        return begun;
    }

    /** Number of the newest entry. */
    long last() {
        return last;
    }

    /** Begins the entry of a batch that is not committed yet. */
    JournalEntry begin(DSLContext sql, BatchId batch) {
        JournalFile.Entry entry = new JournalFile.Entry(batch.value(), last, end, end);
        JournalEntryWriter writer = new JournalEntryWriter(file, channel, entry);
        return new JournalEntry(batch, new BatchRows(sql, batch, writer::add), writer);
    }

    /** Writes down the batch that was just committed, and forces it. */
    void append(JournalEntry entry) throws IOException {
        end = entry.finish();
        last = entry.batch().value();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
