package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.schema.tables.records.CustomerRecord;
import app.zhanggui.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a customer stays where nobody expects it. */
class LeftOversTest {
    private static final String NAME = "永不再来贸易行";

    /** Bytes of a journal that holds no change yet. */
    private static final long FEW = 200;

    @TempDir Path room;

    @Test
    void the_copy_that_a_killed_program_looked_at_is_cleared_away_and_a_living_ones_is_not()
            throws Exception {
        Process dead = new ProcessBuilder("java", "-version").start();
        dead.waitFor();
        Path left = Files.createDirectory(room.resolve("zhanggui-view-" + dead.pid() + "-1"));
        Files.writeString(left.resolve("cards.mv.db"), "customers");
        long ours = ProcessHandle.current().pid();
        Path living = Files.createDirectory(room.resolve("zhanggui-view-" + ours + "-2"));
        Path others = Files.createDirectory(room.resolve("others"));
        Viewing.clearLeftOver(room);
        assertThat(left).doesNotExist();
        assertThat(living).exists();
        assertThat(others).exists();
    }

    @Test
    void a_customer_deleted_for_good_is_out_of_the_journal_after_the_next_backup()
            throws Exception {
        try (Database database = Database.open(room, Workload.CLOCK)) {
            add(database);
            database.file().backedUp();
            add(database);
            database.forget(ids(database));
            assertThat(journals()).hasSize(2);
            database.file().backedUp();
            assertThat(journals()).hasSize(1).allMatch(file -> file.toFile().length() < FEW);
        }
    }

    @Test
    void without_such_a_deletion_older_journals_are_kept_for_older_backups() throws Exception {
        try (Database database = Database.open(room, Workload.CLOCK)) {
            add(database);
            database.file().backedUp();
            database.file().backedUp();
            assertThat(journals()).hasSize(3);
        }
    }

    private List<Path> journals() throws IOException {
        return Journals.files(new CardFolder(room));
    }

    private static List<Long> ids(Database database) {
        return database.read(sql -> sql.selectFrom(CUSTOMER).fetch(CUSTOMER.ID));
    }

    private static long add(Database database) {
        return database.write(
                ChangeKind.EDIT,
                Message.of("db.undo.label", "1"),
                changes -> {
                    CustomerRecord row = CUSTOMER.newRecord();
                    row.setName(NAME);
                    row.setCreatedAt(LocalDateTime.now(Workload.CLOCK));
                    return changes.insert(row);
                });
    }
}
