package app.zhanggui.shell;

import app.zhanggui.cli.Cli;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogManager;

/**
 * Where the program starts. It does not extend {@code Application}: JavaFX would then want to be on
 * the module path.
 */
public final class Main {
    private Main() {}

    /**
     * Without a verb the window; else the command line. Two verbs are for our scripts only: {@code
     * demo OUT LIST} and {@code time-start DIR}.
     */
    public static void main(String[] args) throws IOException {
        quietLogs();
        List<String> words = List.of(args);
        Optional<WindowCall> window = WindowCall.of(words);
        if (window.isPresent()) {
            ZhangguiApp.open(window.get());
        } else if (words.get(0).equals("demo") && words.size() == 3) {
            Demo.run(Path.of(words.get(1)), Path.of(words.get(2)));
        } else if (words.get(0).equals("time-start") && words.size() == 2) {
            StartTime.print(Path.of(words.get(1)));
        } else {
            System.exit(new Cli(Wiring::services, Main.class.getName()).run(args));
        }
    }

    private static void quietLogs() throws IOException {
        try (InputStream settings = Main.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }
}
