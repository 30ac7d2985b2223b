package app.zhanggui.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** The real file system, until so many bytes are written: then the disk is full. */
public final class FullDiskPath extends FilePathWrapper {
    private static final AtomicLong ROOM = new AtomicLong();

    /** A disk with room for so many bytes. */
    static Disk withRoomFor(long bytes) {
        FilePath.register(new FullDiskPath());
        ROOM.set(bytes);
        return new Disk("full:");
    }

    /** How much of the room is left. */
    static long left() {
        return ROOM.get();
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel base;

        Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            if (ROOM.addAndGet(-source.remaining()) < 0) {
                throw new IOException("No space left on device");
            }
            return base.write(source, position);
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
