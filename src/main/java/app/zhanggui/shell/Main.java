package app.zhanggui.shell;

import app.zhanggui.cli.Cli;
import app.zhanggui.db.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;

/**
 * Where the program starts. It does not extend {@code Application}: JavaFX would then want to be on
 * the module path.
 */
public final class Main {
    private static final String DATA = "--data";

    private Main() {}

    /** Without a verb, or with {@code --data DIR} alone, the window; else the command line. */
    public static void main(String[] args) throws IOException {
        quietLogs();
        List<String> words = List.of(args);
        if (words.isEmpty() || words.size() == 2 && words.get(0).equals(DATA)) {
            Path folder = words.isEmpty() ? DataFolder.standard() : Path.of(words.get(1));
            ZhangguiApp.open(folder);
        } else {
            System.exit(new Cli(Wiring::services).run(args));
        }
    }

    private static void quietLogs() throws IOException {
        try (InputStream settings = Main.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }
}
