package app.zhanggui.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills the program, as by kill -9, at random moments of opening, edits, imports, plan saving,
 * undo, verified backups and closing. A few kills in every build; five hundred by
 *
 * <pre>mvn test -Dtest=KillTest -Dzhanggui.kills=250</pre>
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("zhanggui.kills", 3);
    private static final int FIRST = Integer.getInteger("zhanggui.kills.from", 0);
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
        Map<KilledSession.Phase, Integer> phases = new EnumMap<>(KilledSession.Phase.class);
        for (int kill = FIRST; kill < FIRST + KILLS; kill++) {
            Path folder = room.resolve("kill" + kill);
            Prepared.copy(start, folder);
            KilledSession.Killed killed =
                    new KilledSession(folder, password, kill).killedAfter(new Random());
            phases.merge(killed.during(), 1, Integer::sum);
            int saved = killed.saved();
            steps += saved;
            boolean alsoRecover = kill % RECOVERED == 0;
            trouble(folder, password, new Workload(kill), saved, alsoRecover).ifPresent(bad::add);
            Viewing.deleteAll(folder);
        }
        System.out.printf(
                "kills, encrypted %s: %d from %d, during %s, after %d saved steps, bad %d %s%n",
                encrypted, KILLS, FIRST, phases, steps, bad.size(), bad);
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
        List<Path> backups =
                new BackupShelf(folder.resolve(Backup.FOLDER))
                        .all().stream()
                                .sorted(BackupFile.BY_AGE.reversed())
                                .map(BackupFile::file)
                                .toList();
        try (Recovery recovery =
                Recovery.look(folder, password, backups, Workload.CLOCK, Progress.unwatched())) {
            recovery.run(Progress.unwatched());
        }
        try (Database database = Database.open(folder, password, Workload.CLOCK)) {
            return AllTables.withHistory(database);
        }
    }
}
