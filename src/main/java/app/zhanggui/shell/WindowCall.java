package app.zhanggui.shell;

import app.zhanggui.cli.PinnedClock;
import app.zhanggui.db.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which cards the window is asked for, and as of which day. */
record WindowCall(Path folder, Clock clock) {

    /**
     * Without a verb, with {@code --data DIR} and {@code --today YYYY-MM-DD} or neither, it is the
     * window that is wanted; empty where the command line is, or has to say what it cannot read.
     */
    static Optional<WindowCall> of(List<String> words) {
        Path folder = DataFolder.standard();
        Clock clock = Clock.systemDefaultZone();
        try {
            for (int at = 0; at < words.size(); at += 2) {
                String value = at + 1 < words.size() ? words.get(at + 1) : "";
                switch (value.isEmpty() ? "" : words.get(at)) {
                    case "--data" -> folder = Path.of(value);
                    case "--today" -> clock = PinnedClock.at(LocalDate.parse(value));
                    default -> {
                        return Optional.empty();
                    }
                }
            }
        } catch (DateTimeException noDay) {
            return Optional.empty(); // the command line says which word it cannot read
        }
        return Optional.of(new WindowCall(folder, clock));
    }
}
