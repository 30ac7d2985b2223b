package app.zhanggui.print;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A finished PDF. Its bytes are not to be changed.
 *
 * @param title what it is called in a list of print jobs
 * @param bytes the whole file
 * @param pages how many sheets it fills, at least 1
 */
public record Pdf(String title, byte[] bytes, int pages) {

    /**
     * Writes the file; an older file of that name is replaced only once the new one is whole on the
     * disk.
     *
     * @throws UserFault if the place cannot be written
     */
    public void save(Path file) {
        Path target = file.toAbsolutePath();
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            force(unfinished);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UserFault(
                    UserFault.Kind.UNUSABLE, Message.of("print.save.failed", target), e);
        } finally {
            remove(unfinished);
        }
    }

    private void force(Path unfinished) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        unfinished,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void remove(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            unfinished.toFile().deleteOnExit();
        }
    }
}
