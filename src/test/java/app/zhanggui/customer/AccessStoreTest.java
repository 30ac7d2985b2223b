package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.Database;
import app.zhanggui.text.Message;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessStoreTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Database database = Database.inMemory(CLOCK);
    private final AccessStore accesses = new AccessStore(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_left_is_there_with_filter_rows_and_time() {
        Message what = Message.of("customer.access.paper", "拜访计划 2026-12");
        accesses.note(
                Access.Kind.EXPORT, what, AccessLog.Out.of(12, "名单.xlsx").filteredBy("级别 A · 游仙"));
        assertThat(accesses.newest(10))
                .containsExactly(
                        new Access(
                                Access.Kind.EXPORT,
                                what,
                                "级别 A · 游仙",
                                OptionalInt.of(12),
                                "名单.xlsx",
                                LocalDateTime.now(CLOCK)));
    }

    @Test
    void the_register_is_no_step_that_undo_could_take_back() {
        accesses.note(
                Access.Kind.BACKUP, Message.of("customer.access.backup"), AccessLog.Out.to("U 盘"));
        assertThat(database.lastUndoable()).isEmpty();
        assertThat(database.recentBatches(10)).isEmpty();
        assertThat(accesses.newest(1).get(0).rows()).isEmpty();
    }

    @Test
    void a_filter_of_endless_words_is_cut_and_still_kept() {
        accesses.note(
                Access.Kind.PRINT,
                Message.of("customer.access.cards"),
                AccessLog.Out.to("打印机").filteredBy("字".repeat(5000)));
        assertThat(accesses.newest(1).get(0).filter()).hasSize(Access.LONGEST);
    }
}
