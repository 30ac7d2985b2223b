package app.zhanggui.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills the program, as by kill -9, at random moments of edits, imports, plan saving, undo, backups
 * and closing. A few kills in every build; five hundred by
 *
 * <pre>mvn test -Dtest=KillTest -Dzhanggui.kills=250</pre>
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("zhanggui.kills", 3);
    private static final int LONGEST = Integer.getInteger("zhanggui.kills.millis", 3000);
    private static final int RECOVERED = 5;
    private static final Secret PASSWORD = Secret.of("sesame".toCharArray());

    @TempDir Path room;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_was_saved_is_there_after_a_kill_and_the_file_opens(boolean encrypted)
            throws Exception {
        Optional<Secret> password = encrypted ? Optional.of(PASSWORD) : Optional.empty();
        Path start = room.resolve("start");
        Prepared.cards(start, password);
        List<String> bad = new ArrayList<>();
        int steps = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path folder = room.resolve("kill" + kill);
            Prepared.copy(start, folder);
            int saved =
                    new KilledSession(folder, password, kill).killedAfter(new Random(), LONGEST);
            steps += saved;
            boolean alsoRecover = kill % RECOVERED == 0;
            trouble(folder, password, new Workload(kill), saved, alsoRecover).ifPresent(bad::add);
            Viewing.deleteAll(folder);
        }
        System.out.printf(
                "kills, encrypted %s: %d, after %d saved steps, bad %d%n",
                encrypted, KILLS, steps, bad.size());
        assertThat(bad).isEmpty();
    }

    private static Optional<String> trouble(
            Path folder, Optional<Secret> password, Workload work, int saved, boolean alsoRecover)
            throws IOException {
        try {
            Map<String, List<String>> found;
            try (Database database = Database.open(folder, password, Workload.CLOCK)) {
                found = AllTables.withHistory(database);
            }
            if (!found.equals(work.truthAfter(saved))
                    && !found.equals(work.truthAfter(saved + 1))) {
                return Optional.of("differs after " + saved + " steps in " + folder);
            }
            return !alsoRecover || recovered(folder, password).equals(found)
                    ? Optional.empty()
                    : Optional.of("recovered differs after " + saved);
        } catch (RuntimeException unopenable) {
            return Optional.of(unopenable + " after " + saved);
        }
    }

    /** Backup and journal alone give the same. */
    private static Map<String, List<String>> recovered(Path folder, Optional<Secret> password)
            throws IOException {
        Files.delete(folder.resolve("cards.mv.db"));
        List<Path> backups;
        try (var files = Files.list(folder)) {
            backups =
                    files.filter(file -> file.toString().endsWith(".zip"))
                            .sorted(Comparator.comparing(KillTest::number).reversed())
                            .toList();
        }
        try (Recovery recovery =
                Recovery.look(folder, password, backups, Workload.CLOCK, Progress.unwatched())) {
            recovery.run(Progress.unwatched());
        }
        try (Database database = Database.open(folder, password, Workload.CLOCK)) {
            return AllTables.withHistory(database);
        }
    }

    private static int number(Path backup) {
        return Integer.parseInt(backup.getFileName().toString().replaceAll("\\D", ""));
    }
}
