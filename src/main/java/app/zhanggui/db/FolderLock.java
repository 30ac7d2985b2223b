package app.zhanggui.db;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One program at a time in a data directory. The operating system lets go of the lock when the
 * program ends, however it ends; the empty file stays.
 *
 * <p>Why the folders of this program are remembered: POSIX counts locks by program, and a program
 * that opens and closes the locked file once more, if only to see that it is locked, has lost it.
 */
final class FolderLock implements Closeable {
    private static final String NAME = Database.FILE + ".lock";
    private static final Set<Path> OF_THIS_PROGRAM = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * @throws OpenFault if another window has the folder, or it cannot be written
     */
    static Closeable take(Path folder) {
        try {
            Files.createDirectories(folder);
            Path real = folder.toRealPath();
            Optional<FileChannel> channel =
                    OF_THIS_PROGRAM.add(real) ? locked(real) : Optional.empty();
            return new FolderLock(real, channel.orElseThrow(() -> busy(folder)));
        } catch (IOException e) {
            throw new OpenFault(StorageFault.writing(folder, e), folder, e);
        }
    }

    private static OpenFault busy(Path folder) {
        return new OpenFault(Trouble.BUSY, folder, null);
    }

    /** The open and locked file, unless another program has it. */
    private static Optional<FileChannel> locked(Path folder) throws IOException {
        boolean taken = false;
        try {
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve(NAME),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            taken = channel.tryLock() != null;
            if (!taken) {
                channel.close();
            }
            return taken ? Optional.of(channel) : Optional.empty();
        } finally {
            if (!taken) {
                OF_THIS_PROGRAM.remove(folder);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        OF_THIS_PROGRAM.remove(folder);
    }

    static void release(Closeable lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
