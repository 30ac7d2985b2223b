package app.zhanggui.db;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The entry of a batch that is being written; it counts for nothing until it is finished. */
record JournalEntry(BatchId batch, BatchRows rows, JournalEntryWriter writer) {
    /** Writes down all that was committed, and forces it; gives where the entry ends. */
    long finish() throws IOException {
        writer.committed();
        try {
            rows.tell();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return writer.finish();
    }
}
