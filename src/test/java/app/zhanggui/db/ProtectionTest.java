package app.zhanggui.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The password of the card file: set, wrong, changed, taken away. */
class ProtectionTest {
    private static final Workload WORK = new Workload(3);
    private static final int STEPS = 12;
    private static final Secret FIRST = Secret.of("芝麻开门".toCharArray());
    private static final Secret SECOND = Secret.of("another one".toCharArray());

    @TempDir Path folder;

    @BeforeEach
    void cardsWithAPassword() {
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            WORK.run(database, 0, STEPS);
        }
        Protection.set(folder, FIRST, Workload.CLOCK);
    }

    @Test
    void the_right_password_opens_the_cards_and_all_is_there() {
        assertThat(Protection.isSet(folder)).isTrue();
        assertHolds(FIRST);
    }

    @Test
    void a_wrong_password_and_none_are_two_different_sentences() {
        assertTrouble(Optional.of(SECOND), Trouble.WRONG_PASSWORD);
        assertTrouble(Optional.empty(), Trouble.PASSWORD_NEEDED);
        assertThat(Protection.isRight(folder, SECOND)).isFalse();
        assertThat(Protection.isRight(folder, FIRST)).isTrue();
    }

    @Test
    void without_its_key_file_the_password_is_of_no_use_and_that_is_said() throws Exception {
        Files.delete(folder.resolve("cards.key"));
        assertTrouble(Optional.of(FIRST), Trouble.KEY_MISSING);
    }

    @Test
    void another_password_writes_the_small_key_file_only() throws Exception {
        byte[] cards = Files.readAllBytes(folder.resolve("cards.mv.db"));
        Protection.change(folder, FIRST, SECOND);
        assertThat(folder.resolve("cards.mv.db")).hasBinaryContent(cards);
        assertTrouble(Optional.of(FIRST), Trouble.WRONG_PASSWORD);
        assertHolds(SECOND);
        assertThatThrownBy(() -> Protection.change(folder, FIRST, SECOND))
                .isInstanceOf(OpenFault.class);
    }

    @Test
    void taken_away_the_cards_open_without_one() {
        Protection.remove(folder, FIRST, Workload.CLOCK);
        assertThat(Protection.isSet(folder)).isFalse();
        assertThat(folder.resolve("cards.key")).doesNotExist();
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            assertThat(AllTables.withHistory(database)).isEqualTo(WORK.truthAfter(STEPS));
        }
    }

    @Test
    void no_file_beside_the_cards_tells_what_is_in_them() throws Exception {
        Path zip = folder.resolve("backup.zip");
        try (Database database = Database.open(folder, Optional.of(FIRST), Workload.CLOCK)) {
            WORK.run(database, STEPS, 2 * STEPS);
            database.file().copyTo(zip);
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(content(file)).as(file.toString()).doesNotContain("客户");
            }
        }
        Path unpacked = folder.resolve("unpacked");
        Files.createDirectory(unpacked);
        BackupZip.unpack(zip, new CardFolder(unpacked));
        assertThat(content(unpacked.resolve("cards.mv.db"))).startsWith("H2encrypt");
    }

    private static String content(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private void assertHolds(Secret password) {
        try (Database database = Database.open(folder, Optional.of(password), Workload.CLOCK)) {
            assertThat(database.file().isSealed()).isTrue();
            assertThat(AllTables.withHistory(database)).isEqualTo(WORK.truthAfter(STEPS));
        }
    }

    private void assertTrouble(Optional<Secret> password, Trouble trouble) {
        assertThatThrownBy(() -> Database.open(folder, password, Workload.CLOCK).close())
                .isInstanceOfSatisfying(
                        OpenFault.class, fault -> assertThat(fault.trouble()).isEqualTo(trouble));
    }
}
