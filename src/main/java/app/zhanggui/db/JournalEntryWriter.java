package app.zhanggui.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Writes one entry of the journal, part by part. A part is made into text and packed on another
 * core while the rows of the next are read from the cards; after an import that is half of the
 * time. Nothing goes to the file before the batch is committed: until then the parts are kept,
 * packed, which for a hundred thousand cards are a few megabytes.
 */
final class JournalEntryWriter {
    private static final int PART = 1 << 20;

    private final JournalFile file;
    private final FileChannel channel;
    private final JournalFile.Entry entry;
    private List<Told> rows = new ArrayList<>();
    private int weight;
    private final Queue<ForkJoinTask<ByteBuffer>> parts = new ArrayDeque<>();
    private boolean committed;
    private long end;

    JournalEntryWriter(JournalFile file, FileChannel channel, JournalFile.Entry entry) {
        this.file = file;
        this.channel = channel;
        this.entry = entry;
        end = entry.from();
    }

    void add(Told row) {
        rows.add(row);
        weight += row.weight();
        if (weight > PART) {
            pack(false);
        }
    }

    /** From now on the parts go to the file. */
    void committed() {
        committed = true;
    }

    /** Writes what is left and forces all of it; gives where the entry ends. */
    long finish() throws IOException {
        try {
            pack(true);
            write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        channel.force(false);
        return end;
    }

    private void pack(boolean last) {
        if (committed) {
            write();
        }
        List<Told> whole = rows;
        parts.add(ForkJoinPool.commonPool().submit(() -> file.part(entry, lines(whole), last)));
        rows = new ArrayList<>();
        weight = 0;
    }

    private static StringBuilder lines(List<Told> rows) {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> row.writeTo(lines));
        return lines;
    }

    private void write() {
        while (!parts.isEmpty()) {
            write(parts.remove().join());
        }
    }

    private void write(ByteBuffer part) {
        int length = part.remaining();
        try {
            Disk.writeFully(channel, part, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        end += length;
    }
}
