package app.zhanggui.cli;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A password in a file: never an argument, which others on the machine could see. */
final class PasswordFile {

    /** What some editors put before the first letter to say that it is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PasswordFile() {}

    /**
     * The first line; empty where the file is.
     *
     * @throws UserFault naming the file, if it cannot be read as UTF-8
     */
    static String read(Path file) {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            String line = in.readLine();
            if (line == null) {
                return "";
            }
            return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        } catch (IOException e) {
            throw new UserFault(
                    UserFault.Kind.UNUSABLE, Message.of("cli.passwordFile", file.toString()), e);
        }
    }
}
