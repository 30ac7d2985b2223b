package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CONTACT;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Backups that shipped versions made, with invented customers: five imported, one of them updated
 * by a second import, a month planned; from the twelfth on a row of every table, too. Every version
 * to come must read them. The next one is made as {@link EveryTable} tells.
 */
class OldBackupsTest {
    private static final String UPDATED = "老客户\n搬了新店";

    @TempDir Path room;

    @ParameterizedTest
    @CsvSource({
        "made-by-v1.zip, 5,",
        "made-by-v7.zip, 5,",
        "made-by-v12.zip, 13,",
        "made-by-v12-password.zip, 13, 芝麻开门"
    })
    void a_backup_of_an_older_version_is_restored_and_opens(
            String name, int visits, String password) throws Exception {
        Optional<Secret> secret =
                Optional.ofNullable(password).map(word -> Secret.of(word.toCharArray()));
        Path folder = room.resolve("data");
        try (Database present = Database.open(folder, Workload.CLOCK)) {
            new Workload(1).run(present, 0, 3);
        }
        restore(name, folder, secret);
        for (int opening = 0; opening < 2; opening++) {
            try (Database database = Database.open(folder, secret, Workload.CLOCK)) {
                assertThat(database.file().isSealed()).isTrue();
                assertHoldsAll(database, visits);
            }
        }
    }

    /** These hold a row of every table of their version. */
    @ParameterizedTest
    @CsvSource({"made-by-v12.zip,", "made-by-v12-password.zip, 芝麻开门", "made-by-v13.zip,"})
    void of_every_table_as_many_rows_are_there_as_the_backup_says(String name, String password)
            throws Exception {
        Optional<Secret> secret =
                Optional.ofNullable(password).map(word -> Secret.of(word.toCharArray()));
        Path folder = room.resolve("data");
        restore(name, folder, secret);
        var said = Backup.said(backup(name)).orElseThrow().rows();
        assertThat(said).allSatisfy((table, rows) -> assertThat(rows).isPositive());
        try (Database database = Database.open(folder, secret, Workload.CLOCK)) {
            assertThat(database.read(Contents::of).rows()).containsAllEntriesOf(said);
        }
    }

    /** The last moment to make the fixture of a shape is before the next one is added. */
    @Test
    void the_shape_before_the_newest_has_a_backup_here() throws Exception {
        try (var files = Files.list(backup("made-by-v12.zip").getParent())) {
            int newest =
                    files.map(file -> file.getFileName().toString().replaceAll("\\D", ""))
                            .mapToInt(Integer::parseInt)
                            .max()
                            .orElse(0);
            assertThat(newest)
                    .as("check out the version before, make its backup as EveryTable tells")
                    .isGreaterThanOrEqualTo(Migration.NEWEST - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"made-by-v1.zip", "made-by-v7.zip", "made-by-v12.zip"})
    void what_an_older_version_did_can_be_taken_back_and_new_changes_recovered(String name)
            throws Exception {
        Path folder = room.resolve("data");
        Restore.from(backup(name), folder, Workload.CLOCK);
        Path since = room.resolve("since.zip");
        List<String> after;
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            database.file().copyTo(since);
            database.file().backedUp();
            takeBackTheSecondImport(database);
            after = remarks(database);
            assertThat(after).contains("老客户").doesNotContain(UPDATED);
        }
        Files.delete(folder.resolve("cards.mv.db"));
        try (Recovery recovery =
                Recovery.look(
                        folder,
                        Optional.empty(),
                        List.of(since),
                        Workload.CLOCK,
                        Progress.unwatched())) {
            recovery.run(Progress.unwatched());
        }
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            assertThat(remarks(database)).isEqualTo(after);
        }
    }

    /** With all that was done since. */
    private static void takeBackTheSecondImport(Database database) {
        for (Batch batch : database.recentBatches(9)) {
            database.undo(batch.id());
            if (batch.kind() == ChangeKind.IMPORT) {
                return;
            }
        }
    }

    private static void restore(String name, Path folder, Optional<Secret> password)
            throws Exception {
        Restore.Passwords passwords = new Restore.Passwords(Optional.empty(), password);
        Restore.from(backup(name), folder, passwords, Workload.CLOCK, Progress.unwatched());
    }

    private static void assertHoldsAll(Database database, int expectedVisits) {
        Check.readAll(database, Progress.unwatched());
        int contacts = database.read(sql -> sql.fetchCount(CONTACT));
        int visits = database.read(sql -> sql.fetchCount(VISIT));
        assertThat(contacts).isEqualTo(5);
        assertThat(visits).isEqualTo(expectedVisits);
        List<String> names =
                database.read(
                        sql ->
                                sql.select(CUSTOMER.NAME)
                                        .from(CUSTOMER)
                                        .orderBy(CUSTOMER.ID)
                                        .fetch(CUSTOMER.NAME));
        assertThat(names).containsExactly("宏达五金商行", "恒大机电", "海登食品", "新源茶叶店", "博雅文具");
        assertThat(remarks(database)).contains(UPDATED, "喜欢明前茶");
    }

    private static List<String> remarks(Database database) {
        return database.read(
                sql ->
                        sql.select(CUSTOMER.REMARK)
                                .from(CUSTOMER)
                                .orderBy(CUSTOMER.ID)
                                .fetch(CUSTOMER.REMARK));
    }

    private static Path backup(String name) throws Exception {
        return Path.of(OldBackupsTest.class.getResource("/backups/" + name).toURI());
    }
}
