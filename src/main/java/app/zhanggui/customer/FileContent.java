package app.zhanggui.customer;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is to be attached.
 *
 * @param name with its ending; the front of a name longer than fits is left out
 * @throws UserFault if it holds nothing, or more than {@link Attachment#MOST_BYTES}
 */
public record FileContent(String name, byte[] bytes) {
    public FileContent {
        check(name, bytes.length);
        name = name.substring(Math.max(0, name.length() - Attachment.LONGEST_NAME));
    }

    /**
     * Reads a file, unless it is too large.
     *
     * @throws UserFault as above, or if it cannot be read
     */
    public static FileContent read(Path file) {
        String name = file.getFileName().toString();
        try {
            if (Files.isDirectory(file)) {
                throw UserFault.unusable("customer.attachment.folder", name);
            }
            check(name, Files.size(file));
            return new FileContent(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UserFault(
                    UserFault.Kind.UNUSABLE, Message.of("customer.attachment.unreadable", name), e);
        }
    }

    private static void check(String name, long size) {
        if (size == 0 || size > Attachment.MOST_BYTES) {
            throw UserFault.unusable(
                    size == 0 ? "customer.attachment.empty" : "customer.attachment.large",
                    name,
                    Attachment.MOST_MEGABYTES);
        }
    }
}
