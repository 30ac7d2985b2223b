package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Ctrl+N: a new card is begun from wherever one is. */
@ExtendWith(ApplicationExtension.class)
class NewCardKeyTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Texts texts = Texts.chinese();

    @TempDir Path folder;

    private Stage window;

    @Start
    void start(Stage given) {
        window = given;
    }

    @AfterEach
    void close() throws Exception {
        ShopWindow.close(window);
    }

    @Test
    void where_nothing_else_can_be_new_it_is_a_card(FxRobot robot) throws Exception {
        ShopWindow.open(window, folder, CLOCK);

        robot.press(KeyCode.CONTROL).push(KeyCode.DIGIT7).push(KeyCode.N);
        robot.release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(texts.get("customer.new.title")).tryQuery()).isPresent();
    }
}
