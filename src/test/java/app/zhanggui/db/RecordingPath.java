package app.zhanggui.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** The real file system, writing down what is done to it, so that a power cut can be played. */
public final class RecordingPath extends FilePathWrapper {
    static final String SCHEME = "recording";

    /** Everything so far, in order. */
    private static final List<Event> EVENTS = Collections.synchronizedList(new ArrayList<>());

    /** Something done to a file. */
    sealed interface Event {}

    record Write(String file, long at, byte[] bytes) implements Event {}

    record Truncate(String file, long size) implements Event {}

    record Force(String file) implements Event {}

    record Move(String from, String to) implements Event {}

    record Delete(String file) implements Event {}

    /** So many steps are saved: the owner was told so. */
    record Saved(int steps) implements Event {}

    /** The program begins with that. */
    record Begin(String phase) implements Event {}

    /** Makes the file system known to H2 and forgets what was written down. */
    static Disk begin() {
        FilePath.register(new RecordingPath());
        EVENTS.clear();
        return new Disk(SCHEME + ":");
    }

    static void saved(int steps) {
        EVENTS.add(new Saved(steps));
    }

    static void begin(String phase) {
        EVENTS.add(new Begin(phase));
    }

    static List<Event> events() {
        return List.copyOf(EVENTS);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    private String file() {
        return fileOf(this);
    }

    private static String fileOf(FilePath path) {
        return path.unwrap().toString();
    }

    @Override
    public void moveTo(FilePath to, boolean atomic) {
        super.moveTo(to, atomic);
        EVENTS.add(new Move(file(), fileOf(to)));
    }

    @Override
    public void delete() {
        super.delete();
        EVENTS.add(new Delete(file()));
    }

    @Override
    public boolean createFile() {
        EVENTS.add(new Write(file(), 0, new byte[0]));
        return super.createFile();
    }

    /** H2 writes what is alive into a file of that name. */
    private boolean isCompacting() {
        return file().endsWith(".tempFile");
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel base = getBase().open(mode);
        if (!mode.equals("r")) {
            if (isCompacting()) {
                begin("compact");
            }
            EVENTS.add(new Write(file(), 0, new byte[0]));
        }
        return new Channel(base, file());
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel base;
        private final String file;

        Channel(FileChannel base, String file) {
            this.base = base;
            this.file = file;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            EVENTS.add(new Write(file, position, bytes));
            int written = 0;
            while (source.hasRemaining()) {
                written += base.write(source, position + written);
            }
            return written;
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return base.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        /** Recorded only; nothing here needs the real disk to hurry. */
        @Override
        public void force(boolean metaData) {
            EVENTS.add(new Force(file));
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            EVENTS.add(new Truncate(file, size));
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
