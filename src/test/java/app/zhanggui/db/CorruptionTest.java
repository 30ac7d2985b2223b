package app.zhanggui.db;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The card file is spoilt at random: bits flip, blocks turn to zeros, its end is cut off, an old
 * copy is put in its place, alone or with its old seal; with and without the seal of a clean end,
 * plain and encrypted. Wrong content is never called right, and the way back is there. Some in
 * every build; a thousand by
 *
 * <pre>mvn test -Dtest=CorruptionTest -Dzhanggui.corruptions=1000</pre>
 */
class CorruptionTest {
    private static final int MANY = Integer.getInteger("zhanggui.corruptions", 16);
    private static final int FIRST = Integer.getInteger("zhanggui.corruptions.from", 0);
    private static final int KINDS = 6;
    private static final int RECOVERED = 7;
    private static final int LONGEST_MINUTES = 2;
    private static final int STEPS = 40;
    private static final Workload WORK = new Workload(11);

    @TempDir Path room;

    private final Map<String, List<String>> truth = WORK.truthAfter(STEPS);

    /** A card file with a backup, changes after it, and an older copy of itself and its seal. */
    private record Cards(Path start, Path backup, Path old, Optional<Secret> password) {}

    /** What came of it. */
    private enum End {
        REFUSED_BY_SEAL,
        REFUSED_ON_OPENING,
        FOUND_BY_READING,
        STILL_RIGHT,
        WRONG
    }

    @Test
    void spoilt_content_is_never_called_right_and_comes_back() throws Exception {
        Cards plain = prepare("plain", Optional.empty());
        Cards encrypted = prepare("encrypted", Optional.of(Secret.of("sesame".toCharArray())));
        Map<End, Integer> ends = new EnumMap<>(End.class);
        for (int i = FIRST; i < FIRST + MANY; i++) {
            Random dice = new Random(i);
            boolean sealed = i % 2 == 0;
            Cards cards = i / 2 / KINDS % 2 == 0 ? plain : encrypted;
            Path folder = room.resolve("spoilt" + i);
            Prepared.copy(cards.start(), folder);
            String how = spoil(folder, cards, i, dice);
            if (!sealed) {
                Seal.open(new CardFolder(folder));
            }
            End end =
                    CompletableFuture.supplyAsync(() -> end(folder, cards))
                            .get(LONGEST_MINUTES, TimeUnit.MINUTES);
            ends.merge(end, 1, Integer::sum);
            assertThat(end).as(i + " " + how + ", sealed " + sealed).isNotEqualTo(End.WRONG);
            if (i % RECOVERED == 0) {
                assertThat(recovered(folder, cards)).as(i + " " + how).isEqualTo(truth);
            }
            Viewing.deleteAll(folder);
        }
        System.out.println("corruptions: " + MANY + " from " + FIRST + " " + ends);
    }

    private Cards prepare(String name, Optional<Secret> password) throws IOException {
        Path start = room.resolve(name);
        Path backup = room.resolve(name + ".zip");
        Path old = Files.createDirectory(room.resolve(name + "-old"));
        Prepared.cards(start, password);
        try (Database database = Database.open(start, password, Workload.CLOCK)) {
            WORK.run(database, 0, STEPS / 2);
            database.file().copyTo(backup);
            database.file().backedUp();
        }
        Files.copy(start.resolve("cards.mv.db"), old.resolve("cards.mv.db"));
        Files.copy(start.resolve("cards.seal"), old.resolve("cards.seal"));
        try (Database database = Database.open(start, password, Workload.CLOCK)) {
            WORK.run(database, STEPS / 2, STEPS);
        }
        return new Cards(start, backup, old, password);
    }

    private static String spoil(Path folder, Cards cards, int number, Random dice)
            throws IOException {
        Path file = folder.resolve("cards.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        int kind = number / 2 % KINDS;
        switch (kind) {
            case 0 -> flip(bytes, 1, dice);
            case 1 -> flip(bytes, 16, dice);
            case 2 -> zeros(bytes, dice);
            case 3 -> bytes = Arrays.copyOf(bytes, dice.nextInt(bytes.length));
            case 4 -> bytes = Files.readAllBytes(cards.old().resolve("cards.mv.db"));
            default -> {
                bytes = Files.readAllBytes(cards.old().resolve("cards.mv.db"));
                Path seal = cards.old().resolve("cards.seal");
                Files.copy(seal, folder.resolve("cards.seal"), REPLACE_EXISTING);
            }
        }
        Files.write(file, bytes);
        return List.of("one bit", "16 bits", "zeros", "cut", "old copy", "old copy and seal")
                .get(kind);
    }

    private static void flip(byte[] bytes, int many, Random dice) {
        for (int i = 0; i < many; i++) {
            bytes[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(8));
        }
    }

    private static void zeros(byte[] bytes, Random dice) {
        int at = dice.nextInt(bytes.length / OrderedFilePath.BLOCK) * OrderedFilePath.BLOCK;
        Arrays.fill(bytes, at, Math.min(bytes.length, at + OrderedFilePath.BLOCK), (byte) 0);
    }

    private End end(Path folder, Cards cards) {
        boolean sealed = isSealed(new CardFolder(folder));
        try (Database database = Database.open(folder, cards.password(), Workload.CLOCK)) {
            return read(database, cards);
        } catch (UserFault refused) {
            return sealed ? End.REFUSED_BY_SEAL : End.REFUSED_ON_OPENING;
        }
    }

    private static boolean isSealed(CardFolder cards) {
        try {
            return Seal.read(cards).isPresent();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the program does after an unclean end: reads all and compares with the journal. */
    private End read(Database database, Cards cards) {
        boolean called = !database.file().isSealed() && !isRight(database, cards);
        if (called) {
            return End.FOUND_BY_READING;
        }
        return AllTables.withHistory(database).equals(truth) ? End.STILL_RIGHT : End.WRONG;
    }

    private boolean isRight(Database database, Cards cards) {
        try {
            return Checkup.of(database, List.of(cards.backup()), Progress.unwatched()).isRight();
        } catch (UserFault unreadable) {
            return false;
        }
    }

    private Map<String, List<String>> recovered(Path folder, Cards cards) {
        try (Recovery recovery =
                Recovery.look(
                        folder,
                        cards.password(),
                        List.of(cards.backup()),
                        Workload.CLOCK,
                        Progress.unwatched())) {
            recovery.run(Progress.unwatched());
        }
        try (Database database = Database.open(folder, cards.password(), Workload.CLOCK)) {
            return AllTables.withHistory(database);
        }
    }
}
