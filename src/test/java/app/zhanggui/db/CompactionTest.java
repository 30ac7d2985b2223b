package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.schema.tables.records.CustomerRecord;
import app.zhanggui.text.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {
    private static final int ROWS = Integer.getInteger("zhanggui.compact.rows", 3000);

    @TempDir Path folder;

    @Test
    void an_import_that_was_undone_gives_its_room_back_on_closing() throws Exception {
        Map<String, List<String>> before;
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            database.write(ChangeKind.IMPORT, Message.of("db.undo.label", "1"), this::importRows);
            database.undoLast();
            before = AllTables.withHistory(database);
            System.out.println("before closing: " + Files.size(cards()));
            database.file().backedUp();
        }
        System.out.println("after closing: " + Files.size(cards()));
        assertThat(Files.size(cards())).isLessThan(1500L * ROWS);
        try (Database database = Database.open(folder, Workload.CLOCK)) {
            assertThat(database.file().isSealed()).isTrue();
            assertThat(AllTables.withHistory(database)).isEqualTo(before);
        }
    }

    @Test
    void an_encrypted_file_gives_its_room_back_as_well() throws Exception {
        Optional<Secret> password = Optional.of(Secret.of("sesame".toCharArray()));
        Prepared.cards(folder, password);
        long grown;
        try (Database database = Database.open(folder, password, Workload.CLOCK)) {
            new Workload(1).run(database, 0, 40);
            grown = Files.size(cards());
        }
        assertThat(Files.size(cards())).isLessThan(grown / 2);
        assertThat(Protection.isSet(folder)).isTrue();
        try (Database database = Database.open(folder, password, Workload.CLOCK)) {
            assertThat(AllTables.withHistory(database)).isEqualTo(new Workload(1).truthAfter(40));
        }
    }

    private Path cards() {
        return folder.resolve("cards.mv.db");
    }

    private Void importRows(Changes changes) {
        changes.insertAll(
                IntStream.range(0, ROWS)
                        .mapToObj(
                                i -> {
                                    CustomerRecord row = CUSTOMER.newRecord();
                                    row.setName("客户" + i);
                                    row.setAddress("解放路" + i + "号");
                                    row.setRemark("备注".repeat(20) + i);
                                    row.setCreatedAt(LocalDateTime.now(Workload.CLOCK));
                                    return row;
                                })
                        .toList());
        return null;
    }
}
