package app.zhanggui.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Measures the start of the window in a process of its own, from nothing to cards on screen. */
final class WindowStart {
    private static final int ROUNDS = 3;
    private static final long LONGEST_SECONDS = 120;

    private WindowStart() {}

    /**
     * Starts the window a few times.
     *
     * @return milliseconds of each start, or why there are none
     */
    static Object measure(String program, Path data) {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String said = start(program, data);
            if (!said.matches("\\d+")) {
                return "no window here";
            }
            times.add(Long.valueOf(said));
        }
        return times;
    }

    private static String start(String program, Path data) {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program,
                        "time-start",
                        data.toString());
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return said.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
