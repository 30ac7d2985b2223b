package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.db.Database;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.RecordingNotices;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Ctrl+Z over what was done in this sitting, and over what was done before it. */
@ExtendWith(ApplicationExtension.class)
class StepsBackTest {
    private final Clock clock =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final Database database = Database.inMemory(clock);
    private final CustomerStore customers = new CustomerStore(database);
    private final RecordingNotices told = new RecordingNotices();
    private final Asked asked = new Asked();

    @AfterEach
    void close() {
        database.close();
    }

    private StepsBack openedAt(LocalDateTime opened) {
        return new StepsBack(database, opened, Texts.chinese(), Jobs.direct(), told, asked);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    @Test
    void what_was_done_in_this_sitting_is_taken_back_without_a_question(FxRobot robot) {
        customers.add(CustomerCard.of(Customer.named("宏达五金")));
        robot.interact(() -> openedAt(now().minusMinutes(1)).undo());
        assertThat(asked.dialog).isEmpty();
        assertThat(customers.count()).isZero();
        assertThat(told.told).containsExactly("shell.undo.done");
    }

    @Test
    void what_was_done_before_is_taken_back_only_when_the_owner_says_so(FxRobot robot) {
        customers.add(CustomerCard.of(Customer.named("宏达五金")));
        robot.interact(() -> openedAt(now().plusHours(1)).undo());
        assertThat(customers.count()).isOne();
        robot.interact(() -> button("撤销它").fire());
        assertThat(customers.count()).isZero();
        assertThat(asked.dialog).isEmpty();
    }

    @Test
    void what_was_done_before_stays_when_the_owner_leaves_it(FxRobot robot) {
        customers.add(CustomerCard.of(Customer.named("宏达五金")));
        robot.interact(() -> openedAt(now().plusHours(1)).undo());
        robot.interact(() -> button("不撤销").fire());
        assertThat(customers.count()).isOne();
        assertThat(asked.dialog).isEmpty();
    }

    @Test
    void what_is_done_again_is_called_by_its_own_name() {
        customers.add(CustomerCard.of(Customer.named("宏达五金")));
        Message added = database.lastUndoable().orElseThrow().label();
        database.undoLast();
        assertThat(database.redoLast().orElseThrow().undone().label()).isEqualTo(added);
    }

    @Test
    void where_nothing_was_ever_done_that_is_said(FxRobot robot) {
        robot.interact(() -> openedAt(now()).undo());
        assertThat(told.told).containsExactly("shell.undo.nothing");
    }

    private Button button(String words) {
        return asked.dialog.orElseThrow().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** Where a dialog would be shown. */
    private static final class Asked implements Modal {
        private Optional<Node> dialog = Optional.empty();

        @Override
        public void show(Node shown) {
            dialog = Optional.of(shown);
        }

        @Override
        public void close() {
            dialog = Optional.empty();
        }
    }
}
