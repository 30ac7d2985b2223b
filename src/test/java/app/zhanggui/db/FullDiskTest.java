package app.zhanggui.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.text.UserFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fills up at twenty different moments of a day's work. */
class FullDiskTest {
    private static final int POINTS = 20;
    private static final int STEPS = 30;
    private static final Workload WORK = new Workload(5);

    @TempDir Path room;

    @Test
    void a_full_disk_stops_the_work_with_a_sentence_and_loses_nothing() throws Exception {
        Path start = room.resolve("start");
        Prepared.cards(start, Optional.empty());
        long written = writtenInAll(start);
        int stopped = 0;
        for (int point = 0; point < POINTS; point++) {
            Path folder = room.resolve("point" + point);
            Prepared.copy(start, folder);
            int saved = work(folder, written * point / POINTS);
            stopped += saved < STEPS ? 1 : 0;
            assertThat(isSaved(found(folder), saved)).as("after " + saved + " steps").isTrue();
        }
        System.out.println("full disk: stopped at " + stopped + " of " + POINTS + " points");
        assertThat(stopped).isGreaterThan(POINTS / 2);
    }

    @Test
    void after_the_first_fault_nothing_more_is_written_until_the_file_is_opened_again()
            throws Exception {
        Prepared.cards(room, Optional.empty());
        CardFolder full = new CardFolder(room, FullDiskPath.withRoomFor(200_000));
        List<UserFault> told = new ArrayList<>();
        Database database = new Opening(full, Access.none(), Workload.CLOCK).open();
        database.file().onStorageFault(told::add);
        assertThatThrownBy(() -> WORK.run(database, 0, STEPS)).isInstanceOf(UserFault.class);
        FullDiskPath.withRoomFor(Long.MAX_VALUE);
        assertThatThrownBy(() -> WORK.step(database, 0)).hasMessageContaining("db.write.stopped");
        assertThat(told).hasSize(1);
        database.close();
        try (Database again = Database.open(room, Workload.CLOCK)) {
            WORK.step(again, 0);
        }
    }

    @Test
    void a_disk_that_fills_up_while_a_file_is_opened_is_called_full_and_the_file_not_damaged()
            throws Exception {
        int full = 0;
        for (int point = 0; point < POINTS; point++) {
            Path fresh = Files.createDirectory(room.resolve("fresh" + point));
            CardFolder folder = new CardFolder(fresh, FullDiskPath.withRoomFor(point * 15_000L));
            try {
                closeAnyway(new Opening(folder, Access.none(), Workload.CLOCK).open());
            } catch (OpenFault noRoom) {
                assertThat(noRoom.trouble()).as("at point " + point).isEqualTo(Trouble.FULL_DISK);
                full++;
            }
        }
        assertThat(full).isGreaterThan(POINTS / 4);
    }

    /** The step in which the disk was full may be there or not. */
    private static boolean isSaved(Map<String, List<String>> found, int steps) {
        return found.equals(WORK.truthAfter(steps)) || found.equals(WORK.truthAfter(steps + 1));
    }

    private long writtenInAll(Path start) throws IOException {
        Path folder = room.resolve("measured");
        Prepared.copy(start, folder);
        work(folder, Long.MAX_VALUE / 2);
        return Long.MAX_VALUE / 2 - FullDiskPath.left();
    }

    /** Works until the disk is full; returns how many steps were saved. */
    private static int work(Path folder, long bytes) {
        CardFolder full = new CardFolder(folder, FullDiskPath.withRoomFor(bytes));
        int saved = 0;
        Database database;
        try {
            database = new Opening(full, Access.none(), Workload.CLOCK).open();
        } catch (OpenFault noRoom) {
            assertThat(noRoom.trouble()).isEqualTo(Trouble.FULL_DISK);
            return 0;
        }
        try {
            for (; saved < STEPS; saved++) {
                WORK.step(database, saved);
            }
        } catch (UserFault sentence) {
            assertThat(sentence.sentence().key()).isEqualTo("db.write.disk");
        }
        closeAnyway(database);
        return saved;
    }

    private static void closeAnyway(Database database) {
        try {
            database.close();
        } catch (UserFault full) {
            assertThat(full.sentence().key()).isEqualTo("db.write.disk");
        }
    }

    private static Map<String, List<String>> found(Path folder) {
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            return AllTables.withHistory(database);
        }
    }
}
