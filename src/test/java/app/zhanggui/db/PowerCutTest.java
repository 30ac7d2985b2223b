package app.zhanggui.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.RecordingPath.Begin;
import app.zhanggui.db.RecordingPath.Event;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The power goes at random moments of edits, imports, backups, closing and compacting: what was
 * called saved is there, and nothing else. A few cuts in every build; a thousand by
 *
 * <pre>mvn test -Dtest=PowerCutTest -Dzhanggui.cuts=500</pre>
 */
class PowerCutTest {
    private static final int CUTS = Integer.getInteger("zhanggui.cuts", 10);
    private static final int FIRST = Integer.getInteger("zhanggui.cuts.from", 0);
    private static final int CUTS_A_SESSION = 10;
    private static final int STEPS = 36; // so that the last closing compacts
    private static final String OPENING = "open";
    private static final Secret PASSWORD = Secret.of("芝麻开门".toCharArray());

    @TempDir Path room;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_was_saved_is_there_after_a_power_cut_and_nothing_else(boolean encrypted)
            throws Exception {
        Optional<Secret> password = encrypted ? Optional.of(PASSWORD) : Optional.empty();
        Path start = room.resolve("start");
        Prepared.cards(start, password);
        Tally tally = new Tally();
        for (int session = FIRST / CUTS_A_SESSION; tally.cuts < CUTS; session++) {
            new Session(start, room.resolve("session" + session), password, session).play(tally);
        }
        System.out.printf("power cuts, encrypted %s: from %d %s%n", encrypted, FIRST, tally);
        assertThat(tally.lost + tally.unopenable + tally.wrong).as(tally.first).isZero();
    }

    /** A disk that keeps what was not forced would make every test here green. */
    @Test
    void the_disk_of_this_test_forgets_what_was_not_forced() throws IOException {
        CutDisk disk = new CutDisk();
        String file = room.resolve("a").toString();
        disk.take(new RecordingPath.Write(file, 0, new byte[1000]));
        disk.take(new RecordingPath.Force(file));
        disk.take(new RecordingPath.Write(file, 1000, new byte[1000]));
        List<Long> sizes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Path to = room.resolve("cut" + i);
            disk.cut(room, to, new Random(i));
            sizes.add(Files.size(to.resolve("a")));
        }
        assertThat(sizes).contains(1000L, 2000L);
        assertThat(sizes).allMatch(size -> size >= 1000);
    }

    private static final class Tally {
        private int cuts;
        private int lost;
        private int unopenable;
        private int wrong;
        private String first = "";
        private final Map<String, Integer> phases = new TreeMap<>();

        void note(String what) {
            first = first.isEmpty() ? what : first;
        }

        @Override
        public String toString() {
            return "%d cuts %s, %d lost, %d unopenable, %d wrong %s"
                    .formatted(cuts, phases, lost, unopenable, wrong, first);
        }
    }

    /** One row of steps, recorded once and cut at many moments. */
    private static final class Session {
        private final Path start;
        private final Path place;
        private final Optional<Secret> password;
        private final int number;
        private final Workload work;

        Session(Path start, Path place, Optional<Secret> password, int number) {
            this.start = start;
            this.place = place;
            this.password = password;
            this.number = number;
            work = new Workload(number);
        }

        void play(Tally tally) throws IOException {
            Path live = place.resolve("live");
            Prepared.copy(start, live);
            CutDisk disk = CutDisk.of(live);
            record(live);
            List<Event> events = RecordingPath.events();
            List<Map<String, List<String>>> truths = truths();
            Random dice = new Random(number);
            List<Integer> moments = moments(events, dice);
            int at = 0;
            for (int moment : moments) {
                while (at < moment) {
                    disk.take(events.get(at++));
                }
                Path left = place.resolve("cut" + moment);
                disk.cut(live, left, dice);
                tally.phases.merge(disk.phase(), 1, Integer::sum);
                check(left, disk.saved(), truths, tally, "session " + number + " at " + moment);
                Viewing.deleteAll(left);
            }
            Viewing.deleteAll(place);
        }

        /** As many of each phase, for closing is short and editing long. */
        private static List<Integer> moments(List<Event> events, Random dice) {
            Map<String, List<Integer>> ofPhase = new TreeMap<>();
            String phase = OPENING;
            for (int i = 0; i < events.size(); i++) {
                phase = events.get(i) instanceof Begin begin ? begin.phase() : phase;
                ofPhase.computeIfAbsent(phase, fresh -> new ArrayList<>()).add(i + 1);
            }
            List<List<Integer>> phases = List.copyOf(ofPhase.values());
            return IntStream.range(0, CUTS_A_SESSION)
                    .mapToObj(i -> phases.get(i % phases.size()))
                    .map(in -> in.get(dice.nextInt(in.size())))
                    .sorted()
                    .toList();
        }

        private void record(Path live) throws IOException {
            CardFolder folder = new CardFolder(live, RecordingPath.begin());
            for (int day = 0; day < 3; day++) {
                RecordingPath.begin(OPENING);
                try (Database database =
                        new Opening(folder, Access.by(password), Workload.CLOCK).open()) {
                    for (int step = day * STEPS / 3; step < (day + 1) * STEPS / 3; step++) {
                        RecordingPath.begin(work.isImport(step) ? "import" : "edit");
                        work.step(database, step);
                        RecordingPath.saved(step + 1);
                        if (step % 7 == 6) {
                            RecordingPath.begin("backup");
                            database.file().backedUp();
                        }
                    }
                    RecordingPath.begin("close");
                }
            }
        }

        private List<Map<String, List<String>>> truths() {
            List<Map<String, List<String>>> truths = new ArrayList<>();
            try (Database database = Database.inMemory(Workload.CLOCK)) {
                truths.add(AllTables.withHistory(database));
                for (int step = 0; step < STEPS; step++) {
                    work.step(database, step);
                    truths.add(AllTables.withHistory(database));
                }
            }
            return truths;
        }

        private void check(
                Path left,
                int saved,
                List<Map<String, List<String>>> truths,
                Tally tally,
                String where)
                throws IOException {
            tally.cuts++;
            Map<String, List<String>> found;
            try {
                if (tally.cuts % 10 == 0) {
                    recoverWithoutCards(left);
                }
                try (Database database = Database.open(left, password, Workload.CLOCK)) {
                    found = AllTables.withHistory(database);
                }
            } catch (RuntimeException trouble) {
                tally.unopenable++;
                tally.note(where + ": " + trouble + " " + trouble.getCause());
                return;
            }
            if (!found.equals(truths.get(saved))
                    && !found.equals(truths.get(Math.min(STEPS, saved + 1)))) {
                boolean older = truths.subList(0, saved).contains(found);
                tally.lost += older ? 1 : 0;
                tally.wrong += older ? 0 : 1;
                tally.note(where + ": " + (older ? "lost" : "wrong") + " after " + saved);
            }
        }

        /** The journal alone must do, too. */
        private void recoverWithoutCards(Path left) throws IOException {
            Files.delete(left.resolve("cards.mv.db"));
            try (Recovery recovery =
                    Recovery.look(
                            left, password, List.of(), Workload.CLOCK, Progress.unwatched())) {
                recovery.run(Progress.unwatched());
            }
        }
    }
}
