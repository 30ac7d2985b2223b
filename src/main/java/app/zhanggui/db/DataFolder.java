package app.zhanggui.db;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Where the card file lives: the place each system has for a user's data. */
public final class DataFolder {
    private static final String NAME = "zhanggui";

    private DataFolder() {}

    /** The folder of this user on this system; it may not exist yet. */
    public static Path standard() {
        return on(
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                System::getenv);
    }

    static Path on(String system, Path home, UnaryOperator<String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return base(environment.apply("APPDATA"), home.resolve("AppData/Roaming"));
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library/Application Support").resolve(NAME);
        }
        return base(environment.apply("XDG_DATA_HOME"), home.resolve(".local/share"));
    }

    private static Path base(String given, Path otherwise) {
        return (given == null || given.isBlank() ? otherwise : Path.of(given)).resolve(NAME);
    }
}
