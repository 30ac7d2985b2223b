package app.zhanggui.db;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One program at a time in a data directory. The operating system lets go of the lock when the
 * program ends, however it ends; the empty file stays.
 */
final class FolderLock {
    private static final String NAME = Database.FILE + ".lock";

    private FolderLock() {}

    /**
     * @throws UserFault if another window has the folder, or it cannot be written
     */
    static Closeable take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve(NAME),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new UserFault(
                        UserFault.Kind.UNAVAILABLE, Message.of("db.open.busy", folder.toString()));
            }
            return channel;
        } catch (IOException e) {
            throw new UserFault(
                    UserFault.Kind.UNAVAILABLE, Message.of("db.open.folder", folder.toString()), e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            return null;
        }
    }

    static void release(Closeable lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
