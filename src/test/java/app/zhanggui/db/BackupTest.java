package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.db.schema.tables.records.CustomerRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackupTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir Path folder;

    @Test
    void a_backup_brings_back_what_was_there_when_it_was_made() {
        Path backups = folder.resolve("elsewhere");
        Backup.Made made;
        try (Database database = Database.open(folder, CLOCK)) {
            add(database, "宏达五金");
            made = Backup.make(database, backups);
            add(database, "后来的客户");
        }
        assertThat(made.customers()).isEqualTo(1);
        assertThat(made.file().getFileName())
                .hasToString("zhanggui-20261122-100000-asked-v" + Migration.NEWEST + ".zip");
        Backup.Made before = Restore.from(made.file(), folder, CLOCK).orElseThrow();
        assertThat(before.customers()).isEqualTo(2);
        try (Database database = Database.open(folder, CLOCK)) {
            assertThat(names(database)).containsExactly("宏达五金");
        }
    }

    @Test
    void a_restore_can_be_taken_back_by_the_copy_it_made_first() {
        Backup.Made old;
        try (Database database = Database.open(folder, CLOCK)) {
            old = Backup.make(database, folder.resolve("elsewhere"));
            add(database, "宏达五金");
        }
        Path before = Restore.from(old.file(), folder, CLOCK).orElseThrow().file();
        Restore.from(before, folder, CLOCK);
        try (Database database = Database.open(folder, CLOCK)) {
            assertThat(names(database)).containsExactly("宏达五金");
        }
    }

    @Test
    void two_backups_within_a_second_stand_side_by_side() {
        try (Database database = Database.open(folder, CLOCK)) {
            Path first = Backup.make(database, folder).file();
            Path second = Backup.make(database, folder).file();
            assertThat(first).isNotEqualTo(second).exists();
            assertThat(second).exists();
        }
        assertThat(new BackupShelf(folder).all())
                .hasSize(2)
                .allMatch(backup -> backup.made().equals(LocalDateTime.of(2026, 11, 22, 10, 0)));
    }

    @Test
    void a_cut_backup_is_refused_and_the_cards_stay() throws Exception {
        Path zip;
        try (Database database = Database.open(folder, CLOCK)) {
            add(database, "宏达五金");
            zip = Backup.make(database, folder.resolve("elsewhere")).file();
        }
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> Restore.from(zip, folder, CLOCK)).isInstanceOf(UserFault.class);
        try (Database database = Database.open(folder, CLOCK)) {
            assertThat(names(database)).containsExactly("宏达五金");
        }
    }

    @Test
    void no_half_made_backup_stays_behind() throws Exception {
        try (Database database = Database.open(folder, CLOCK)) {
            Backup.make(database, folder.resolve("elsewhere"));
        }
        try (var files = Files.list(folder.resolve("elsewhere"))) {
            assertThat(files).allMatch(file -> file.toString().endsWith(".zip"));
        }
    }

    @ParameterizedTest
    @EnumSource(BackupKind.class)
    void a_backup_of_each_kind_is_found_by_its_kind_and_restored(BackupKind kind) {
        Map<String, List<String>> then;
        Path backups = folder.resolve("elsewhere");
        try (Database database = Database.open(folder, CLOCK)) {
            add(database, "宏达五金");
            then = AllTables.withHistory(database);
            Backup.make(database, backups, kind, Progress.unwatched());
            add(database, "恒大机电");
        }
        BackupFile made = new BackupShelf(backups).newest().orElseThrow();
        assertThat(made.kind()).isEqualTo(kind);
        Restore.from(made.file(), folder, CLOCK);
        try (Database database = Database.open(folder, CLOCK)) {
            assertThat(AllTables.withHistory(database)).isEqualTo(then);
        }
    }

    @Test
    void a_backup_that_fails_its_check_leaves_nothing_behind() throws Exception {
        Path backups = folder.resolve("elsewhere");
        Database database = Database.open(folder, CLOCK);
        add(database, "宏达五金");
        Files.delete(folder.resolve("cards.mv.db")); // H2 then writes a copy without a file
        assertThatThrownBy(() -> Backup.make(database, backups)).isInstanceOf(UserFault.class);
        database.close();
        assertThat(backups).isEmptyDirectory();
    }

    @Test
    void a_check_reads_every_row_of_every_table() {
        try (Database database = Database.inMemory(CLOCK)) {
            add(database, "宏达五金");
            add(database, "恒大机电");
            assertThat(Check.readAll(database, Progress.unwatched()))
                    .containsEntry("customer", 2L)
                    .containsEntry("change", 2L)
                    .containsEntry("visit", 0L);
        }
    }

    private static void add(Database database, String name) {
        database.write(
                ChangeKind.EDIT,
                Message.of("db.undo.label", "1"),
                changes -> {
                    CustomerRecord row = CUSTOMER.newRecord();
                    row.setName(name);
                    row.setCreatedAt(LocalDateTime.now(CLOCK));
                    return changes.insert(row);
                });
    }

    private static java.util.List<String> names(Database database) {
        return database.read(
                sql -> sql.select(CUSTOMER.NAME).from(CUSTOMER).fetch(0, String.class));
    }

    @Test
    void a_damaged_card_file_is_kept_aside_when_a_backup_takes_its_place() throws Exception {
        Path zip;
        try (Database database = Database.open(folder, CLOCK)) {
            add(database, "宏达五金");
            zip = Backup.make(database, folder.resolve("elsewhere")).file();
        }
        Files.writeString(folder.resolve("cards.mv.db"), "damaged");

        assertThat(Restore.from(zip, folder, CLOCK)).isEmpty();

        try (Database database = Database.open(folder, CLOCK)) {
            assertThat(names(database)).containsExactly("宏达五金");
        }
        try (var kept = Files.list(folder.resolve("backups"))) {
            assertThat(kept)
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasContent("damaged"));
        }
    }

    @Test
    void a_backup_says_how_much_it_holds_without_being_opened() {
        try (Database database = Database.open(folder, CLOCK)) {
            add(database, "宏达五金");
            Backup.Made made = Backup.make(database, folder.resolve("elsewhere"));
            assertThat(Backup.said(made.file())).contains(made.contents());
            assertThat(made.contents().of("change_batch")).isEqualTo(1);
            assertThat(made.contents().lastChange()).contains(LocalDateTime.now(CLOCK));
        }
    }

    @Test
    void a_backup_of_another_card_file_in_its_zip_is_found_out() throws Exception {
        Path zip;
        Path other;
        try (Database database = Database.open(folder, CLOCK)) {
            zip = Backup.make(database, folder.resolve("elsewhere")).file();
            add(database, "宏达五金");
            other = Backup.make(database, folder.resolve("other")).file();
        }
        try (var good = java.nio.file.FileSystems.newFileSystem(other);
                var forged = java.nio.file.FileSystems.newFileSystem(zip)) {
            Files.copy(
                    good.getPath("cards.mv.db"),
                    forged.getPath("cards.mv.db"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThatThrownBy(() -> Restore.from(zip, folder, CLOCK)).isInstanceOf(UserFault.class);
    }

    @Test
    void a_room_for_checking_that_a_power_cut_left_behind_goes_the_next_time() throws Exception {
        Path left = Files.createDirectories(folder.resolve("elsewhere/checking-17"));
        Files.writeString(left.resolve("cards.mv.db"), "half a copy");
        try (Database database = Database.open(folder, CLOCK)) {
            Backup.make(database, folder.resolve("elsewhere"));
        }
        assertThat(left).doesNotExist();
    }

    @Test
    void a_card_file_open_elsewhere_is_not_restored_over() {
        try (Database database = Database.open(folder, CLOCK)) {
            add(database, "宏达五金");
            Path zip = Backup.make(database, folder.resolve("elsewhere")).file();
            assertThatThrownBy(() -> Restore.from(zip, folder, CLOCK))
                    .isInstanceOfSatisfying(
                            UserFault.class,
                            fault ->
                                    assertThat(fault.kind()).isEqualTo(UserFault.Kind.UNAVAILABLE));
        }
        assertThat(folder.resolve("cards.mv.db.part")).doesNotExist();
    }

    @Test
    void nothing_is_restored_into_a_folder_another_window_is_about_to_use() {
        Path zip;
        try (Database database = Database.open(folder.resolve("old"), CLOCK)) {
            zip = Backup.make(database, folder.resolve("elsewhere")).file();
        }
        var window = FolderLock.take(folder);
        assertThatThrownBy(() -> Restore.from(zip, folder, CLOCK)).isInstanceOf(UserFault.class);
        FolderLock.release(window);
        assertThat(folder.resolve("cards.mv.db")).doesNotExist();
    }

    @Test
    void a_backup_whose_card_file_is_damaged_is_named_as_what_cannot_be_read() throws Exception {
        Path zip = folder.resolve("broken.zip");
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new java.util.zip.ZipEntry("cards.mv.db"));
            out.write("no card file".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> Restore.from(zip, folder, CLOCK))
                .isInstanceOfSatisfying(
                        UserFault.class,
                        fault ->
                                assertThat(fault.sentence())
                                        .isEqualTo(
                                                Message.of(
                                                        "db.restore.unreadable", zip.toString())));
    }
}
