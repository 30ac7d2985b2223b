package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE_BATCH;
import static app.zhanggui.db.schema.Tables.SPECIAL_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.db.schema.tables.records.SpecialDayRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Message LABEL = Message.of("db.undo.label", "1");

    @TempDir Path folder;

    @Test
    void what_was_written_is_there_after_opening_again() {
        try (Database database = Database.open(folder, CLOCK)) {
            insert(database, 1);
        }
        try (Database database = Database.open(folder, CLOCK)) {
            assertThat(days(database)).containsExactly(LocalDate.of(2026, 1, 1));
        }
    }

    @Test
    void a_second_window_on_the_same_file_is_refused_with_a_sentence() {
        try (Database first = Database.open(folder, CLOCK)) {
            insert(first, 1);
            assertThatThrownBy(() -> Database.open(folder, CLOCK))
                    .isInstanceOfSatisfying(
                            UserFault.class,
                            fault -> {
                                assertThat(fault.kind()).isEqualTo(UserFault.Kind.UNAVAILABLE);
                                assertThat(fault.sentence().key()).isEqualTo("db.open.busy");
                            });
            assertThat(days(first)).hasSize(1);
        }
    }

    @Test
    void a_file_that_is_no_card_file_is_refused_and_left_as_it_is() throws Exception {
        Path file = folder.resolve("cards.mv.db");
        Files.writeString(file, "not a database");
        assertThatThrownBy(() -> Database.open(folder, CLOCK))
                .isInstanceOfSatisfying(
                        UserFault.class,
                        fault -> assertThat(fault.sentence().key()).isEqualTo("db.open.foreign"));
        assertThat(file).hasContent("not a database");
    }

    @Test
    void an_empty_file_is_not_taken_for_a_new_one() throws Exception {
        Files.createFile(folder.resolve("cards.mv.db"));
        assertThatThrownBy(() -> Database.open(folder, CLOCK)).isInstanceOf(UserFault.class);
    }

    @Test
    void a_file_of_a_newer_program_is_refused() {
        try (Database database = Database.open(folder, CLOCK)) {
            insert(database, 1);
        }
        forgeNewerVersion();
        assertThatThrownBy(() -> Database.open(folder, CLOCK))
                .isInstanceOfSatisfying(
                        UserFault.class,
                        fault -> assertThat(fault.sentence().key()).isEqualTo("db.open.newer"));
    }

    @Test
    void work_that_fails_leaves_nothing_behind() {
        try (Database database = Database.inMemory(CLOCK)) {
            assertThatThrownBy(
                            () ->
                                    database.write(
                                            ChangeKind.EDIT,
                                            LABEL,
                                            changes -> {
                                                changes.insert(day(1));
                                                throw new IllegalStateException("stop");
                                            }))
                    .hasMessage("stop");
            assertThat(days(database)).isEmpty();
            assertThat(database.lastUndoable()).isEmpty();
        }
    }

    @Test
    void a_write_that_writes_nothing_leaves_no_batch() {
        try (Database database = Database.inMemory(CLOCK)) {
            database.write(
                    ChangeKind.EDIT, LABEL, changes -> changes.sql().fetchCount(SPECIAL_DAY));
            int batches = database.read(sql -> sql.fetchCount(CHANGE_BATCH));
            assertThat(batches).isZero();
        }
    }

    @Test
    void undo_puts_back_what_was_added_changed_and_deleted() {
        try (Database database = Database.inMemory(CLOCK)) {
            insert(database, 1, 2);
            database.write(
                    ChangeKind.EDIT,
                    LABEL,
                    changes -> {
                        changes.insert(day(3));
                        SpecialDayRecord first = row(changes, 1);
                        first.setName("改过");
                        changes.update(first);
                        changes.delete(row(changes, 2));
                        return null;
                    });
            UndoReport report = database.undoLast().orElseThrow();
            assertThat(report.rows()).isEqualTo(3);
            assertThat(report.keptCards()).isEmpty();
            assertThat(days(database))
                    .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2));
            int unnamed =
                    database.read(sql -> sql.fetchCount(SPECIAL_DAY, SPECIAL_DAY.NAME.eq("")));
            assertThat(unnamed).isEqualTo(2);
        }
    }

    @Test
    void redo_does_again_what_undo_took_back_and_undo_takes_it_back_once_more() {
        try (Database database = Database.inMemory(CLOCK)) {
            insert(database, 1);
            insert(database, 2);
            database.undoLast();
            database.undoLast();
            assertThat(days(database)).isEmpty();
            database.redoLast();
            assertThat(days(database)).containsExactly(LocalDate.of(2026, 1, 1));
            database.redoLast();
            assertThat(days(database)).hasSize(2);
            assertThat(database.redoLast()).isEmpty();
            database.undoLast();
            assertThat(days(database)).containsExactly(LocalDate.of(2026, 1, 1));
        }
    }

    @Test
    void nothing_can_be_done_again_once_something_else_was_done() {
        try (Database database = Database.inMemory(CLOCK)) {
            insert(database, 1);
            database.undoLast();
            insert(database, 2);
            assertThat(database.lastRedoable()).isEmpty();
        }
    }

    @Test
    void an_older_batch_is_taken_back_save_the_rows_touched_since() {
        try (Database database = Database.inMemory(CLOCK)) {
            BatchId first = insert(database, 1, 2);
            database.write(
                    ChangeKind.EDIT,
                    LABEL,
                    changes -> {
                        SpecialDayRecord one = row(changes, 1);
                        one.setName("后来改的");
                        changes.update(one);
                        return null;
                    });
            UndoReport report = database.undo(first);
            assertThat(report.rows()).isEqualTo(1);
            assertThat(report.keptCards()).hasSize(1);
            assertThat(days(database)).containsExactly(LocalDate.of(2026, 1, 1));
        }
    }

    @Test
    void what_something_newer_stands_in_the_place_of_is_not_put_back() {
        try (Database database = Database.inMemory(CLOCK)) {
            insert(database, 1);
            BatchId deletion =
                    database.write(
                            ChangeKind.DELETE,
                            LABEL,
                            changes -> {
                                changes.delete(row(changes, 1));
                                return changes.batch();
                            });
            insert(database, 1);
            assertThatThrownBy(() -> database.undo(deletion))
                    .isInstanceOfSatisfying(
                            UserFault.class,
                            fault ->
                                    assertThat(fault.sentence().key())
                                            .isEqualTo("db.undo.inTheWay"));
            assertThat(days(database)).hasSize(1);
        }
    }

    @Test
    void a_batch_is_taken_back_once_only() {
        try (Database database = Database.inMemory(CLOCK)) {
            BatchId first = insert(database, 1);
            database.undo(first);
            assertThatThrownBy(() -> database.undo(first)).isInstanceOf(UserFault.class);
            assertThatThrownBy(() -> database.undo(new BatchId(123456)))
                    .isInstanceOf(UserFault.class);
        }
    }

    @Test
    void listeners_hear_of_a_write_after_it_can_be_read() {
        try (Database database = Database.inMemory(CLOCK)) {
            List<Integer> seen = new ArrayList<>();
            database.onCommit(committed -> seen.add(days(database).size()));
            insert(database, 1, 2);
            assertThat(seen).containsExactly(2);
        }
    }

    @Test
    void a_torn_block_at_the_end_of_the_file_is_cut_off_on_opening() throws Exception {
        try (Database database = Database.open(folder, CLOCK)) {
            insert(database, 1);
        }
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("cards.mv.db").toFile(), "rw")) {
            file.seek(file.length());
            file.write(new byte[1000]);
        }
        Seal.open(new CardFolder(folder));
        try (Database database = Database.open(folder, CLOCK)) {
            assertThat(days(database)).hasSize(1);
        }
        assertThat(Files.size(folder.resolve("cards.mv.db")) % OrderedFilePath.BLOCK).isZero();
    }

    @Test
    void nothing_but_the_lock_the_seal_and_the_journal_is_left_beside_the_cards() throws Exception {
        try (Database database = Database.open(folder, CLOCK)) {
            insert(database, 1);
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "cards.mv.db", "cards.lock", "cards.seal", "journal");
        }
    }

    private void forgeNewerVersion() {
        OrderedFilePath.register();
        try (var connection =
                        java.sql.DriverManager.getConnection(
                                "jdbc:h2:" + folder.toAbsolutePath().resolve("cards"));
                var statement = connection.createStatement()) {
            statement.execute("UPDATE \"flyway_schema_history\" SET \"version\" = '999'");
            Seal.open(new CardFolder(folder));
        } catch (java.sql.SQLException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BatchId insert(Database database, int... dayNumbers) {
        return database.write(
                ChangeKind.EDIT,
                LABEL,
                changes -> {
                    changes.insertAll(
                            IntStream.of(dayNumbers).mapToObj(DatabaseTest::day).toList());
                    return changes.batch();
                });
    }

    private static SpecialDayRecord day(int number) {
        SpecialDayRecord row = SPECIAL_DAY.newRecord();
        row.setOnDay(LocalDate.of(2026, 1, number));
        row.setKind("SHOP_REST");
        row.setName("");
        return row;
    }

    private static SpecialDayRecord row(Changes changes, int number) {
        return changes.sql()
                .fetchSingle(SPECIAL_DAY, SPECIAL_DAY.ON_DAY.eq(LocalDate.of(2026, 1, number)));
    }

    private static List<LocalDate> days(Database database) {
        return database.read(
                sql ->
                        sql.select(SPECIAL_DAY.ON_DAY)
                                .from(SPECIAL_DAY)
                                .orderBy(SPECIAL_DAY.ON_DAY)
                                .fetch(0, LocalDate.class));
    }

    @Test
    void a_row_a_half_taken_back_batch_still_holds_is_not_taken_away_under_it() {
        try (Database database = Database.inMemory(CLOCK)) {
            BatchId added = insert(database, 1, 2);
            BatchId both = rename(database, "改过", 1, 2);
            BatchId one = rename(database, "又改过", 1);
            assertThat(database.undo(both).keptCards()).hasSize(1);
            database.undo(one);

            UndoReport report = database.undo(added);

            assertThat(report.keptCards()).hasSize(1);
            assertThat(days(database)).containsExactly(LocalDate.of(2026, 1, 1));
        }
    }

    private static BatchId rename(Database database, String name, int... dayNumbers) {
        return database.write(
                ChangeKind.EDIT,
                LABEL,
                changes -> {
                    for (int number : dayNumbers) {
                        SpecialDayRecord day = row(changes, number);
                        day.setName(name);
                        changes.update(day);
                    }
                    return changes.batch();
                });
    }

    @Test
    void a_listener_that_fails_keeps_no_other_from_hearing() {
        try (Database database = Database.inMemory(CLOCK)) {
            List<Committed> heard = new ArrayList<>();
            database.onCommit(
                    committed -> {
                        throw new IllegalStateException("a bug in a screen");
                    });
            database.onCommit(heard::add);
            assertThatThrownBy(() -> insert(database, 1)).hasMessage("a bug in a screen");
            assertThat(days(database)).hasSize(1);
            assertThat(heard).hasSize(1);
        }
    }
}
