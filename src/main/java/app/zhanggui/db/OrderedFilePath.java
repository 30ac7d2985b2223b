package app.zhanggui.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system for H2 that forces every write to the disk, in order: each write goes out in two
 * steps, everything but its last block, then the last block. H2 itself forces nothing at commit; a
 * chunk becomes valid to it only with the footer in its last block, so after a power cut a chunk is
 * there whole or not at all. A torn block at the end of the file is cut off on opening.
 *
 * <p>Cost: one to two milliseconds an edit, as far as the disk honours a flush.
 */
public final class OrderedFilePath extends FilePathWrapper {
    static final String SCHEME = "ordered";
    static final int BLOCK = 4096;

    private static final int HEADER_BLOCKS = 2;

    /** Makes {@code jdbc:h2:ordered:…} known to H2; harmless when done again. */
    static void register() {
        FilePath.register(new OrderedFilePath());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel base = getBase().open(mode);
        if (!mode.equals("r") && hasTornEnd(base)) {
            base.truncate(base.size() / BLOCK * BLOCK);
        }
        return new Channel(base);
    }

    /** Only what begins like a card file is ever cut. */
    private static boolean hasTornEnd(FileChannel file) throws IOException {
        return file.size() % BLOCK != 0
                && file.size() > HEADER_BLOCKS * BLOCK
                && Shape.of(file) != Shape.OTHER;
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel base;

        Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            int length = source.remaining();
            int first = Math.max(0, (length - 1) / BLOCK * BLOCK);
            ByteBuffer rest = source.duplicate();
            if (first > 0) {
                ByteBuffer body = source.duplicate();
                body.limit(body.position() + first);
                writeWhole(body, position);
            }
            rest.position(rest.position() + first);
            writeWhole(rest, position + first);
            source.position(source.limit());
            return length;
        }

        private void writeWhole(ByteBuffer source, long position) throws IOException {
            long at = position;
            while (source.hasRemaining()) {
                at += base.write(source, at);
            }
            base.force(false);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return base.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }
    }
}
