package app.zhanggui.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system for H2 that keeps its writes in order on the disk: each write goes out in two
 * steps, everything but its last block, then the last block, and nothing may be on the disk before
 * what went before it. H2 itself forces nothing at commit; a chunk becomes valid to it only with
 * the footer in its last block, so after a power cut a chunk is there whole or not at all. A torn
 * block at the end of the file is cut off on opening.
 *
 * <p>The last block of the newest write is on the disk once {@link #settle} was called. Until then
 * it may wait for the body of the next chunk behind it, which means nothing without a footer of its
 * own: an import of many chunks forces half as often.
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

    /** Forces what was written last by a connection to such a file. */
    static void settle(Connection connection) throws SQLException {
        SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        session.getDatabase().getStore().getMvStore().sync();
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel base;
        private boolean isUnforced;

        Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            int length = source.remaining();
            int first = Math.max(0, (length - 1) / BLOCK * BLOCK);
            ByteBuffer rest = source.duplicate();
            boolean isBehindAll = first > 0 && position >= base.size();
            if (!isBehindAll) {
                settle();
            }
            if (first > 0) {
                ByteBuffer body = source.duplicate();
                body.limit(body.position() + first);
                Disk.writeFully(base, body, position);
                base.force(false);
            }
            rest.position(rest.position() + first);
            isUnforced = true;
            Disk.writeFully(base, rest, position + first);
            source.position(source.limit());
            return length;
        }

        private void settle() throws IOException {
            if (isUnforced) {
                base.force(false);
                isUnforced = false;
            }
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
            settle();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            settle();
            base.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            settle();
            base.close();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }
    }
}
