package app.zhanggui.ui;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;

/** Hands a file to the program that the system has for its kind. */
public final class OtherProgram {
    private OtherProgram() {}

    /**
     * Opens a file in its own program; to be called in a job, for it may take a while.
     *
     * @throws UserFault if no program will have it
     */
    public static void open(Path file) {
        try {
            if (!Desktop.isDesktopSupported()
                    || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                throw none(file, null);
            }
            Desktop.getDesktop().open(file.toFile());
        } catch (IOException e) {
            throw none(file, e);
        }
    }

    private static UserFault none(Path file, IOException cause) {
        return new UserFault(
                UserFault.Kind.UNUSABLE,
                Message.of("ui.otherProgram.none", file.getFileName().toString()),
                cause);
    }
}
