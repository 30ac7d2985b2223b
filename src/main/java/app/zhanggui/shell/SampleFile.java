package app.zhanggui.shell;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The sample list that comes with the program, as a file that can be read like any other. */
final class SampleFile {
    private static final String NAME = "sample-customers.xlsx";

    private SampleFile() {}

    /** Puts the list beside the cards and says where it is. */
    static Path in(Path folder) {
        Path file = folder.resolve(NAME);
        try (InputStream sample = SampleFile.class.getResourceAsStream("sample/" + NAME)) {
            Files.createDirectories(folder);
            Files.copy(sample, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UserFault(
                    UserFault.Kind.UNAVAILABLE, Message.of("db.open.folder", folder.toString()), e);
        }
    }
}
