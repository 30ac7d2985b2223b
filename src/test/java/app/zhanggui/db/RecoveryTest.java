package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.db.schema.tables.records.CustomerRecord;
import app.zhanggui.text.Message;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways back from a card file that is lost, damaged or fallen behind (S4-29). */
class RecoveryTest {
    private static final Workload WORK = new Workload(7);

    @TempDir Path folder;

    private Path cards() {
        return folder.resolve("cards.mv.db");
    }

    @Test
    void two_hundred_edits_after_the_backup_all_come_back_when_the_card_file_is_destroyed()
            throws Exception {
        Path backup = workWithBackup(40, 240);
        Files.writeString(cards(), "destroyed");
        Recovery.Plan plan = recover(List.of(backup));
        assertThat(plan.backup()).contains(backup);
        assertThat(plan.changes()).isGreaterThan(150);
        assertThat(plan.complete()).isTrue();
        assertThat(present()).isEqualTo(WORK.truthAfter(240));
        assertThat(folder.resolve("aside")).isNotEmptyDirectory();
    }

    @Test
    void an_older_backup_serves_as_well_where_the_newest_is_spoilt() throws Exception {
        Path older = workWithBackup(10, 20);
        Path newest;
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            newest = backup(database, "newest.zip");
            WORK.run(database, 20, 40);
        }
        Files.write(newest, new byte[100]);
        Files.delete(cards());
        assertThat(recover(List.of(newest, older)).backup()).contains(older);
        assertThat(present()).isEqualTo(WORK.truthAfter(40));
    }

    @Test
    void without_any_backup_the_journal_reaches_back_to_the_first_day() throws Exception {
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            WORK.run(database, 0, 30);
        }
        Files.delete(cards());
        Recovery.Plan plan = recover(List.of());
        assertThat(plan.backup()).isEmpty();
        assertThat(present()).isEqualTo(WORK.truthAfter(30));
    }

    @Test
    void a_missing_card_file_is_never_replaced_by_an_empty_one() throws Exception {
        workWithBackup(3, 5);
        Files.delete(cards());
        assertTrouble(Trouble.MISSING);
        assertThat(cards()).doesNotExist();
    }

    @Test
    void one_flipped_bit_in_the_closed_file_is_found_before_anything_is_shown() throws Exception {
        workWithBackup(3, 5);
        byte[] bytes = Files.readAllBytes(cards());
        bytes[bytes.length / 2] ^= 1;
        Files.write(cards(), bytes);
        assertTrouble(Trouble.DAMAGED);
        assertThat(cards()).hasBinaryContent(bytes);
    }

    @Test
    void an_old_copy_put_in_its_place_is_found_to_lack_what_the_journal_knows() throws Exception {
        Path backup = workWithBackup(3, 5);
        byte[] old = Files.readAllBytes(cards());
        byte[] seal = Files.readAllBytes(folder.resolve("cards.seal"));
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            WORK.run(database, 5, 15);
        }
        Files.write(cards(), old);
        Files.write(folder.resolve("cards.seal"), seal);
        assertTrouble(Trouble.ROLLED_BACK);
        recover(List.of(backup));
        assertThat(present()).isEqualTo(WORK.truthAfter(15));
    }

    @Test
    void the_owner_may_say_that_the_old_copy_is_the_right_one() throws Exception {
        workWithBackup(3, 5);
        byte[] old = Files.readAllBytes(cards());
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            WORK.run(database, 5, 15);
        }
        Files.write(cards(), old);
        assertTrouble(Trouble.DAMAGED);
        Recovery.acceptPresent(folder);
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            assertThat(database.file().isSealed()).isFalse();
            assertThat(database.file().isBackupDue()).isTrue();
            assertThat(AllTables.withHistory(database)).isEqualTo(WORK.truthAfter(5));
            WORK.step(database, 0);
        }
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            assertThat(database.file().isSealed()).isTrue();
        }
    }

    @Test
    void a_change_that_was_committed_when_the_power_went_gets_into_the_journal_on_opening()
            throws Exception {
        Path backup = workWithBackup(3, 11);
        Path journal = newestJournal();
        long length = Files.size(journal);
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            WORK.step(database, 11);
        }
        byte[] bytes = Files.readAllBytes(journal);
        Files.write(journal, java.util.Arrays.copyOf(bytes, (int) length + 20));
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            WORK.step(database, 12);
        }
        Files.delete(cards());
        assertThat(recover(List.of(backup)).complete()).isTrue();
        assertThat(present()).isEqualTo(WORK.truthAfter(13));
    }

    @Test
    void new_cards_that_the_same_step_changed_or_took_away_come_back_as_it_left_them()
            throws Exception {
        Map<String, List<String>> truth;
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            addAndChange(database);
            truth = AllTables.withHistory(database);
        }
        Files.delete(cards());
        recover(List.of());
        assertThat(present()).isEqualTo(truth);
    }

    @Test
    void such_a_step_gets_into_the_journal_on_opening_if_the_power_went_before_it_was_written_down()
            throws Exception {
        Map<String, List<String>> truth;
        Path journal;
        long length;
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            journal = newestJournal();
            length = Files.size(journal);
            addAndChange(database);
            truth = AllTables.withHistory(database);
        }
        Files.write(journal, java.util.Arrays.copyOf(Files.readAllBytes(journal), (int) length));
        Database.open(folder, Workload.CLOCK).close();
        Files.delete(cards());
        recover(List.of());
        assertThat(present()).isEqualTo(truth);
    }

    /** Three cards, of which one is renamed and one taken away. */
    private static void addAndChange(Database database) {
        database.write(
                ChangeKind.IMPORT,
                Message.of("db.undo.label", "1"),
                changes -> {
                    List<CustomerRecord> rows =
                            Stream.of("一", "二", "三").map(RecoveryTest::customer).toList();
                    changes.insertAll(rows);
                    rows.get(1).setName("二改");
                    changes.update(rows.get(1));
                    changes.delete(rows.get(2));
                    return changes.batch();
                });
    }

    private static CustomerRecord customer(String name) {
        CustomerRecord row = CUSTOMER.newRecord();
        row.setName(name);
        row.setCreatedAt(LocalDateTime.now(Workload.CLOCK));
        return row;
    }

    @Test
    void a_damaged_place_within_the_journal_is_not_called_complete() throws Exception {
        Path backup = workWithBackup(3, 30);
        Path journal = newestJournal();
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);
        Files.delete(cards());
        assertThat(recover(List.of(backup)).complete()).isFalse();
    }

    @Test
    void looking_for_a_way_back_leaves_nothing_behind() throws Exception {
        Path backup = workWithBackup(3, 5);
        Files.delete(cards());
        look(List.of(backup)).close();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "cards.lock", "cards.seal", "journal", backup.getFileName().toString());
        }
    }

    @Test
    void a_damaged_file_is_looked_at_in_a_copy_that_cannot_be_changed() throws Exception {
        workWithBackup(3, 5);
        byte[] bytes = Files.readAllBytes(cards());
        byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + 100);
        Files.write(cards(), longer);
        assertTrouble(Trouble.DAMAGED);
        try (Database look = Database.view(folder, Optional.empty(), Workload.CLOCK)) {
            assertThat(look.file().isReadOnly()).isTrue();
            assertThat(AllTables.withHistory(look)).isEqualTo(WORK.truthAfter(5));
            assertThatThrownBy(() -> WORK.step(look, 0)).hasMessageContaining("db.view.only");
        }
        assertThat(cards()).hasBinaryContent(longer);
    }

    private Path workWithBackup(int before, int steps) throws IOException {
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            WORK.run(database, 0, before);
            Path backup = backup(database, "older.zip");
            WORK.run(database, before, steps);
            return backup;
        }
    }

    private Path backup(Database database, String name) {
        Path zip = folder.resolve(name);
        database.file().copyTo(zip);
        database.file().backedUp();
        return zip;
    }

    private Recovery.Plan recover(List<Path> backups) {
        try (Recovery recovery = look(backups)) {
            recovery.run(Progress.unwatched());
            return recovery.plan().orElseThrow();
        }
    }

    private Recovery look(List<Path> backups) {
        return Recovery.look(
                folder, Optional.empty(), backups, Workload.CLOCK, Progress.unwatched());
    }

    private Map<String, List<String>> present() {
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            return AllTables.withHistory(database);
        }
    }

    private Path newestJournal() throws IOException {
        List<Path> journals = Journals.files(new CardFolder(folder));
        return journals.get(journals.size() - 1);
    }

    private void assertTrouble(Trouble trouble) {
        assertThatThrownBy(() -> Database.open(folder, Workload.CLOCK).close())
                .isInstanceOfSatisfying(
                        OpenFault.class, fault -> assertThat(fault.trouble()).isEqualTo(trouble));
    }
}
