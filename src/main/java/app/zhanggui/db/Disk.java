package app.zhanggui.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.h2.store.fs.FilePath;

/**
 * How files are written so that they are still there after a power cut: forced, and put in place
 * whole by renaming.
 *
 * @param scheme of the H2 file system everything goes through, with its colon; empty for the real
 *     one. Tests put one there that forgets what was not forced.
 */
record Disk(String scheme) {
    /** The disk itself. */
    static final Disk REAL = new Disk("");

    /**
     * Opens a file, making it where it is missing.
     *
     * @param mode {@code r} or {@code rw}
     */
    FileChannel open(Path file, String mode) throws IOException {
        return FilePath.get(scheme + file.toAbsolutePath()).open(mode);
    }

    /** All of a file of some lines, as a seal is; not for cards. */
    byte[] read(Path file) throws IOException {
        try (FileChannel channel = open(file, "r")) {
            ByteBuffer content = ByteBuffer.allocate((int) channel.size());
            readFully(channel, content, 0);
            return content.array();
        }
    }

    /** Fills the rest of the buffer, or as much of it as there is. */
    static void readFully(FileChannel channel, ByteBuffer target, long position)
            throws IOException {
        long at = position;
        while (target.hasRemaining()) {
            int read = channel.read(target, at);
            if (read <= 0) {
                return;
            }
            at += read;
        }
    }

    /** Writes all of the buffer and forces it. */
    static void writeForced(FileChannel channel, ByteBuffer source, long position)
            throws IOException {
        writeFully(channel, source, position);
        channel.force(false);
    }

    static void writeFully(FileChannel channel, ByteBuffer source, long position)
            throws IOException {
        long at = position;
        while (source.hasRemaining()) {
            at += channel.write(source, at);
        }
    }

    /** Puts the content under the name whole, or not at all. */
    void replace(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel channel = open(part, "rw")) {
            channel.truncate(0);
            writeFully(channel, ByteBuffer.wrap(content), 0);
            channel.force(true);
        }
        move(part, file);
    }

    /** Gives a file that is written and forced another name, in place of what had it. */
    void move(Path from, Path to) throws IOException {
        FilePath.get(scheme + from.toAbsolutePath())
                .moveTo(FilePath.get(scheme + to.toAbsolutePath()), true);
        forceFolder(to.toAbsolutePath().getParent());
    }

    /** Forces what a folder knows of its files; Windows does that by itself and refuses. */
    static void forceFolder(Path folder) throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    static void deleteIfEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }

    /** A new folder of that name, with a number behind it where there is one already. */
    static Path freshFolder(Path parent, String name) throws IOException {
        Files.createDirectories(parent);
        for (int number = 1; ; number++) {
            try {
                return Files.createDirectory(
                        parent.resolve(number == 1 ? name : name + "-" + number));
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }
}
