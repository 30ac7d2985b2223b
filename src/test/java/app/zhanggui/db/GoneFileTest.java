package app.zhanggui.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The card file is moved away, deleted or exchanged while the program has it open. */
class GoneFileTest {
    private static final Workload WORK = new Workload(3);

    @TempDir Path room;
    private final List<String> told = new ArrayList<>();
    private Path folder;
    private Database database;

    @BeforeEach
    void open() {
        folder = room.resolve("data");
        database = Database.open(folder, Workload.CLOCK);
        database.file().onStorageFault(fault -> told.add(fault.sentence().key()));
        WORK.run(database, 0, 10);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Path cards() {
        return folder.resolve("cards.mv.db");
    }

    @Test
    void the_next_edit_is_not_called_saved_and_comes_back_from_the_journal() throws Exception {
        Files.delete(cards());
        assertThatThrownBy(() -> WORK.step(database, 10)).hasMessageContaining("db.write.gone");
        assertThat(told).containsExactly("db.write.gone");
        database.close();
        assertThat(recovered()).isEqualTo(WORK.truthAfter(11));
    }

    @Test
    void a_look_notices_it_before_anything_is_edited() throws Exception {
        database.file().lookAfter();
        assertThat(told).isEmpty();
        Files.move(cards(), room.resolve("elsewhere"));
        database.file().lookAfter();
        database.file().lookAfter();
        assertThat(told).containsExactly("db.write.gone");
        assertThatThrownBy(() -> WORK.step(database, 10)).isInstanceOf(UserFault.class);
    }

    @Test
    void a_file_that_is_put_back_is_opened_again_with_all_that_was_done() throws Exception {
        Files.move(cards(), room.resolve("elsewhere"));
        assertThatThrownBy(() -> WORK.step(database, 10)).isInstanceOf(UserFault.class);
        database.close();
        Files.move(room.resolve("elsewhere"), cards());
        try (Database again = Database.open(folder, Workload.CLOCK)) {
            assertThat(AllTables.withHistory(again)).isEqualTo(WORK.truthAfter(11));
        }
    }

    @Test
    void another_file_in_its_place_is_not_written_to() throws Exception {
        Files.move(cards(), room.resolve("elsewhere"));
        Files.writeString(cards(), "another");
        assertThatThrownBy(() -> WORK.step(database, 10)).isInstanceOf(UserFault.class);
        database.close();
        assertThat(cards()).hasContent("another");
    }

    @Test
    void the_folder_moved_away_is_noticed_and_takes_what_was_done_with_it() throws Exception {
        Files.move(folder, room.resolve("moved"));
        assertThatThrownBy(() -> WORK.step(database, 10)).hasMessageContaining("db.write.gone");
        database.close();
        assertThat(folder).doesNotExist();
        try (Database again = Database.open(room.resolve("moved"), Workload.CLOCK)) {
            assertThat(AllTables.withHistory(again)).isEqualTo(WORK.truthAfter(11));
        }
    }

    @Test
    void no_backup_is_made_of_a_file_that_is_gone() throws Exception {
        Files.delete(cards());
        Path backups = folder.resolve(Backup.FOLDER);
        assertThatThrownBy(() -> Backup.make(database, backups))
                .hasMessageContaining("db.write.gone");
        assertThat(backups).isEmptyDirectory();
    }

    private Map<String, List<String>> recovered() {
        try (Recovery recovery =
                Recovery.look(
                        folder,
                        Optional.empty(),
                        List.of(),
                        Workload.CLOCK,
                        Progress.unwatched())) {
            recovery.run(Progress.unwatched());
        }
        try (Database again = Database.open(folder, Workload.CLOCK)) {
            return AllTables.withHistory(again);
        }
    }
}
