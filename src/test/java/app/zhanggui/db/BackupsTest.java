package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.Backups.Second;
import app.zhanggui.db.schema.tables.records.CustomerRecord;
import app.zhanggui.text.Message;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir Path folder;

    private final ShopClock clock = new ShopClock();
    private final Stick stick = new Stick();
    private Database database;
    private Backups backups;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("data"), clock);
        backups = new Backups(database, folder.resolve("data"), stick).standBeforeGreatChanges();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_empty_card_file_is_not_worth_a_backup() {
        assertThat(backups.isDue(BackupKind.EXIT)).isFalse();
    }

    @Test
    void on_closing_only_what_changed_since_the_newest_backup_is_saved() {
        add(ChangeKind.EDIT, "宏达五金");
        assertThat(save(BackupKind.EXIT)).isPresent();
        assertThat(save(BackupKind.EXIT)).isEmpty();
        add(ChangeKind.EDIT, "恒大机电");
        assertThat(save(BackupKind.EXIT)).isPresent();
    }

    @Test
    void everybody_who_asked_is_told_of_the_backup_before_a_merge() {
        List<BackupKind> first = new ArrayList<>();
        List<BackupKind> second = new ArrayList<>();
        backups.telling(saved -> first.add(backups.own().newest().orElseThrow().kind()));
        backups.telling(saved -> second.add(backups.own().newest().orElseThrow().kind()));
        add(ChangeKind.EDIT, "宏达五金");

        add(ChangeKind.MERGE, "恒大机电");

        assertThat(first).containsExactly(BackupKind.MERGE);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_line_of_the_access_log_makes_no_backup_due() {
        add(ChangeKind.EDIT, "宏达五金");
        save(BackupKind.EXIT);
        add(ChangeKind.ACCESS, null);
        assertThat(backups.isDue(BackupKind.EXIT)).isFalse();
    }

    @Test
    void the_backup_of_the_day_is_made_once_a_day() {
        add(ChangeKind.EDIT, "宏达五金");
        assertThat(save(BackupKind.DAILY)).isPresent();
        add(ChangeKind.EDIT, "恒大机电");
        assertThat(save(BackupKind.DAILY)).isEmpty();
        clock.pass(Duration.ofDays(1));
        assertThat(save(BackupKind.DAILY)).isPresent();
    }

    @Test
    void before_an_import_what_was_there_is_saved() {
        add(ChangeKind.EDIT, "宏达五金");
        add(ChangeKind.IMPORT, "恒大机电");
        BackupFile before = backups.own().newest().orElseThrow();
        assertThat(before.kind()).isEqualTo(BackupKind.IMPORT);
        assertThat(Backup.said(before.file()).orElseThrow().customers()).isEqualTo(1);
    }

    @Test
    void a_row_of_merges_is_saved_once_and_after_a_pause_again() {
        add(ChangeKind.EDIT, "宏达五金");
        add(ChangeKind.MERGE, "一");
        clock.pass(Duration.ofMinutes(5));
        add(ChangeKind.MERGE, "二");
        assertThat(backups.own().all()).hasSize(1);
        clock.pass(Duration.ofMinutes(30));
        add(ChangeKind.MERGE, "三");
        assertThat(backups.own().all()).hasSize(2);
    }

    @Test
    void a_copy_goes_to_the_second_place_and_is_the_same() throws IOException {
        stick.folder = Files.createDirectories(folder.resolve("stick"));
        add(ChangeKind.EDIT, "宏达五金");
        Backups.Saved saved = save(BackupKind.EXIT).orElseThrow();
        assertThat(saved.second()).isEqualTo(Second.DONE);
        assertThat(stick.reached).isEqualTo(LocalDateTime.now(clock));
        Path copy = new BackupShelf(stick.folder).newest().orElseThrow().file();
        assertThat(copy).hasSameBinaryContentAs(saved.made().file());
    }

    @Test
    void a_stick_that_is_not_there_does_not_stand_in_the_way() {
        stick.folder = folder.resolve("stick");
        add(ChangeKind.EDIT, "宏达五金");
        assertThat(save(BackupKind.EXIT).orElseThrow().second()).isEqualTo(Second.MISSING);
        assertThat(stick.reached).isNull();
        assertThat(backups.own().all()).hasSize(1);
    }

    @Test
    void a_stick_that_cannot_be_written_does_not_stand_in_the_way() throws IOException {
        stick.folder = Files.createDirectories(folder.resolve("stick"));
        add(ChangeKind.EDIT, "宏达五金");
        String name =
                BackupFile.fresh(
                                stick.folder,
                                LocalDateTime.now(clock),
                                BackupKind.EXIT,
                                Migration.NEWEST)
                        .unfinished()
                        .getFileName()
                        .toString();
        Files.createDirectories(stick.folder.resolve(name).resolve("in the way"));
        assertThat(save(BackupKind.EXIT).orElseThrow().second()).isEqualTo(Second.FAILED);
    }

    @Test
    void strange_files_on_the_stick_stay_as_they_are() throws IOException {
        stick.folder = Files.createDirectories(folder.resolve("stick"));
        Path photo = Files.writeString(stick.folder.resolve("照片.zip"), "a photo");
        for (int i = 0; i < 7; i++) {
            add(ChangeKind.EDIT, "客户" + i);
            save(BackupKind.EXIT);
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(new BackupShelf(stick.folder).all()).hasSize(5);
        assertThat(backups.own().all()).hasSize(5);
        assertThat(photo).hasContent("a photo");
    }

    private Optional<Backups.Saved> save(BackupKind kind) {
        return backups.saveIfDue(kind, Progress.unwatched());
    }

    private void add(ChangeKind kind, String name) {
        database.write(
                kind,
                Message.of("db.undo.label", "1"),
                changes -> {
                    CustomerRecord row = CUSTOMER.newRecord();
                    row.setName(name == null ? "无名" : name);
                    row.setCreatedAt(LocalDateTime.now(clock));
                    long id = changes.insert(row);
                    if (name == null) {
                        row.setId(id);
                        changes.deleteAll(List.of(row));
                    }
                    return id;
                });
    }

    private static final class Stick implements Backups.SecondPlace {
        private Path folder;
        private LocalDateTime reached;

        @Override
        public Optional<Path> folder() {
            return Optional.ofNullable(folder);
        }

        @Override
        public void reached(LocalDateTime when) {
            reached = when;
        }
    }

    /** A clock that is set forward by hand. */
    private static final class ShopClock extends Clock {
        private Instant now = Instant.parse("2026-11-22T02:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
