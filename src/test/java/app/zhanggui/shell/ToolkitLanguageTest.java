package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window's own words are Chinese; those of the toolkit must not be the computer's. */
@ExtendWith(ApplicationExtension.class)
class ToolkitLanguageTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Locale before = Locale.getDefault();

    @TempDir Path folder;

    private Stage window;

    @Start
    void start(Stage given) {
        window = given;
    }

    @AfterEach
    void close() throws Exception {
        ShopWindow.close(window);
        Locale.setDefault(before);
    }

    @Test
    void calendars_and_menus_speak_the_owners_language_on_an_english_computer() throws Exception {
        Locale.setDefault(Locale.US);

        ShopWindow.open(window, folder, CLOCK);

        assertThat(Locale.getDefault()).isEqualTo(Locale.CHINA);
        assertThat(Locale.getDefault(Locale.Category.FORMAT)).isEqualTo(Locale.CHINA);
    }
}
