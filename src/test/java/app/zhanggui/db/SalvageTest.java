package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CONTACT;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of a damaged card file where neither a backup nor a journal is left (S4-29). */
class SalvageTest {
    private static final Workload WORK = new Workload(5);
    private static final int STEPS = 60;
    private static final String NAMELESS = "没有名称";
    private static final int BLOCK = OrderedFilePath.BLOCK;
    private static final Optional<Secret> NONE = Optional.empty();

    @TempDir Path room;

    @Test
    void of_a_file_that_is_whole_everything_is_saved_and_nothing_is_short() throws Exception {
        Path folder = cards(NONE);
        Map<String, List<String>> before = contents(folder, NONE);
        try (Salvage salvage = salvage(folder, NONE)) {
            assertThat(salvage.shortOnes()).isEmpty();
            assertThat(salvage.customers()).isEqualTo(before.get("CUSTOMER").size());
            salvage.put();
        }
        assertThat(contents(folder, NONE)).isEqualTo(before);
    }

    @Test
    void an_encrypted_file_is_saved_into_an_encrypted_one() throws Exception {
        Optional<Secret> password = Optional.of(Secret.of("sesame".toCharArray()));
        Path folder = cards(password);
        Map<String, List<String>> before = contents(folder, password);
        try (Salvage salvage = salvage(folder, password)) {
            salvage.put();
        }
        assertThat(Shape.of(new CardFolder(folder))).isEqualTo(Shape.ENCRYPTED);
        assertThat(contents(folder, password)).isEqualTo(before);
    }

    @Test
    void of_a_file_with_a_broken_block_only_what_was_there_is_saved() throws Exception {
        Path folder = cards(NONE);
        Map<String, Set<String>> ever = ever();
        byte[] whole = Files.readAllBytes(file(folder));
        int tried = 0;
        int saved = 0;
        for (int block = 2; block < whole.length / BLOCK; block += 11) {
            tried++;
            byte[] broken = whole.clone();
            Arrays.fill(broken, block * BLOCK, (block + 1) * BLOCK, (byte) 0);
            Files.write(file(folder), broken);
            try (Salvage salvage = salvage(folder, NONE)) {
                saved++;
                salvage.put();
            } catch (UserFault nothingToBeRead) {
                assertThat(file(folder)).hasBinaryContent(broken);
                continue;
            }
            assertHoldsNothingElse(contents(folder, NONE), ever);
        }
        System.out.println("with a block of zeros: salvaged " + saved + " of " + tried);
        assertThat(saved).isGreaterThan(tried / 2);
    }

    @Test
    void a_file_cut_off_gives_what_is_left_or_says_that_there_is_nothing() throws Exception {
        Path folder = cards(NONE);
        Map<String, Set<String>> ever = ever();
        byte[] whole = Files.readAllBytes(file(folder));
        Random dice = new Random(1);
        int saved = 0;
        for (int i = 0; i < 6; i++) {
            Files.write(file(folder), Arrays.copyOf(whole, dice.nextInt(whole.length)));
            try (Salvage salvage = salvage(folder, NONE)) {
                saved++;
                assertThat(salvage.customers()).isPositive();
                salvage.put();
            } catch (UserFault nothingToBeRead) {
                assertThat(folder.resolve("recovering")).doesNotExist();
                continue;
            }
            assertHoldsNothingElse(contents(folder, NONE), ever);
        }
        System.out.println("of 6 cut off " + saved + " gave something");
    }

    @Test
    void a_person_whose_card_is_lost_gets_one_that_says_so() throws Exception {
        Path folder = cards(NONE);
        long lost;
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            lost = database.read(sql -> sql.selectFrom(CONTACT).fetch().get(7).getCustomerId());
        }
        CardSource source = CardSource.of(new CardFolder(folder), Optional.empty());
        try (var connection = source.getConnection()) {
            CardSource.sql(connection).execute("SET REFERENTIAL_INTEGRITY FALSE");
            CardSource.sql(connection).execute("DELETE FROM customer WHERE id = " + lost);
        }
        try (Salvage salvage = salvage(folder, NONE)) {
            salvage.put();
        }
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            String name =
                    database.read(sql -> sql.fetchSingle(CUSTOMER, CUSTOMER.ID.eq(lost)).getName());
            assertThat(name).isEqualTo(NAMELESS + " " + lost);
        }
    }

    @Test
    void of_what_is_no_card_file_nothing_is_made() throws Exception {
        Path folder = cards(NONE);
        Files.writeString(file(folder), "nothing at all");
        assertThatThrownBy(() -> salvage(folder, NONE)).isInstanceOf(UserFault.class);
        assertThat(file(folder)).hasContent("nothing at all");
        assertThat(folder.resolve("recovering")).doesNotExist();
    }

    private static void assertHoldsNothingElse(
            Map<String, List<String>> found, Map<String, Set<String>> ever) {
        found.forEach(
                (table, rows) ->
                        assertThat(rows)
                                .as(table)
                                .filteredOn(row -> !row.contains(NAMELESS))
                                .allMatch(ever.get(table)::contains));
    }

    private static Salvage salvage(Path folder, Optional<Secret> password) {
        return Salvage.of(folder, password, NAMELESS, Workload.CLOCK, Progress.unwatched());
    }

    private static Path file(Path folder) {
        return folder.resolve("cards.mv.db");
    }

    private static Map<String, List<String>> contents(Path folder, Optional<Secret> password) {
        try (Database database = Database.open(folder, password, Workload.CLOCK)) {
            return AllTables.withHistory(database);
        }
    }

    /** Three days' work, closed, and no journal. */
    private Path cards(Optional<Secret> password) throws IOException {
        Path folder = room.resolve("data");
        Prepared.cards(folder, password);
        for (int day = 0; day < 3; day++) {
            try (Database database = Database.open(folder, password, Workload.CLOCK)) {
                WORK.run(database, day * STEPS / 3, (day + 1) * STEPS / 3);
            }
        }
        Journals.keepNewest(new CardFolder(folder), 0);
        return folder;
    }

    /** Every row there ever was: of a broken file an older state may be all that is left. */
    private static Map<String, Set<String>> ever() {
        Map<String, Set<String>> ever = new TreeMap<>();
        try (Database database = Database.inMemory(Workload.CLOCK)) {
            for (int step = 0; step < STEPS; step++) {
                WORK.step(database, step);
                AllTables.withHistory(database)
                        .forEach(
                                (table, rows) ->
                                        ever.computeIfAbsent(table, fresh -> new HashSet<>())
                                                .addAll(rows));
            }
        }
        return ever;
    }
}
