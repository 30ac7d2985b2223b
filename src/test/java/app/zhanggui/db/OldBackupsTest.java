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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Backups that shipped versions made, with invented customers: five imported, one of them updated
 * by a second import, a month planned. Every version to come must read them. The next one is made
 * by the verbs of its version and added here.
 */
class OldBackupsTest {
    private static final String UPDATED = "老客户\n搬了新店";

    @TempDir Path room;

    @ParameterizedTest
    @ValueSource(strings = {"made-by-v1.zip", "made-by-v7.zip"})
    void a_backup_of_an_older_version_is_restored_and_opens(String name) throws Exception {
        Path folder = room.resolve("data");
        try (Database present = Database.open(folder, Workload.CLOCK)) {
            new Workload(1).run(present, 0, 3);
        }
        Backup.restore(backup(name), folder, Workload.CLOCK);
        for (int opening = 0; opening < 2; opening++) {
            try (Database database = Database.open(folder, Workload.CLOCK)) {
                assertThat(database.isSealed()).isTrue();
                assertHoldsAll(database);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"made-by-v1.zip", "made-by-v7.zip"})
    void what_an_older_version_did_can_be_taken_back_and_new_changes_recovered(String name)
            throws Exception {
        Path folder = room.resolve("data");
        Backup.restore(backup(name), folder, Workload.CLOCK);
        Path since = room.resolve("since.zip");
        List<String> after;
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            database.copyTo(since);
            database.backedUp();
            database.undoLast(); // the plan
            database.undoLast(); // the second import
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

    private static void assertHoldsAll(Database database) {
        Check.readAll(database, Progress.unwatched());
        int contacts = database.read(sql -> sql.fetchCount(CONTACT));
        int visits = database.read(sql -> sql.fetchCount(VISIT));
        assertThat(contacts).isEqualTo(5);
        assertThat(visits).isEqualTo(5);
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
