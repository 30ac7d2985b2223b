package app.zhanggui.db;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * What keeps an open card file safe: nobody else has it, each change is in the journal, and closing
 * seals it.
 */
final class Safekeeping {
    private final CardFolder folder;
    private final Closeable lock;
    private final Optional<DataKey> key;
    private final boolean sealed;
    private Journal journal;
    private Object identity;
    private volatile boolean doubted;

    /**
     * @param sealed whether the file was found as it was closed
     */
    Safekeeping(CardFolder folder, Closeable lock, Optional<DataKey> key, boolean sealed) {
        this.folder = folder;
        this.lock = lock;
        this.key = key;
        this.sealed = sealed;
    }

    CardFolder folder() {
        return folder;
    }

    Optional<DataKey> key() {
        return key;
    }

    boolean isSealed() {
        return sealed;
    }

    /** Takes up the journal; before this nothing may be written. */
    void begin(DSLContext sql) throws IOException {
        identity = identity();
        journal = Journal.open(folder, key, sql);
    }

    /** Begins to write down a batch that is being written. */
    JournalEntry entry(DSLContext sql, BatchId batch) {
        return journal.begin(sql, batch);
    }

    void committed(JournalEntry entry) throws IOException {
        journal.append(entry);
    }

    /** What was deleted for good since the last backup goes out of the journal, too. */
    void backedUp(DSLContext sql) throws IOException {
        boolean forgotten = Forgetting.anySince(sql, journal.begun());
        journal.startAnew(journal.last());
        if (forgotten) {
            Journals.keepNewest(folder, 1);
        }
    }

    boolean isBackupDue() {
        return !journal.isJoined();
    }

    /**
     * Whether nobody moved, deleted or exchanged the file while it was open: on some systems
     * whoever has it open goes on writing to what is no longer there.
     */
    boolean isInPlace() {
        try {
            return identity.equals(identity());
        } catch (IOException gone) {
            return false;
        }
    }

    /**
     * @throws NoSuchFileException if the file is gone
     */
    void refuseIfGone() throws NoSuchFileException {
        if (!isInPlace()) {
            throw new NoSuchFileException(folder.cards().toString());
        }
    }

    /** Which file it is, where the system tells; else that there is one. */
    private Object identity() throws IOException {
        Object key = Files.readAttributes(folder.cards(), BasicFileAttributes.class).fileKey();
        return key == null ? folder.cards() : key;
    }

    /** How the file is opened once more; it is there, so no other can come into being. */
    CardSource source() {
        return CardSource.of(folder, key);
    }

    /** Something in the file is not what it should be: it must not be vouched for. */
    void doubt() {
        doubted = true;
    }

    /** The file is closed, and whole. */
    void seal(int schema) throws IOException {
        Disk.forceFolder(folder.path());
        if (!doubted) {
            Seal.of(folder, schema).put(folder);
        }
    }

    /** Lets others open the file. */
    void release() throws IOException {
        try {
            if (journal != null) {
                journal.close();
            }
        } finally {
            lock.close();
        }
    }
}
