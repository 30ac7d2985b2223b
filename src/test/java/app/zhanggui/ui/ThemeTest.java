package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ThemeTest {
    private final Locale usual = Locale.getDefault();
    private Scene scene;

    @Start
    void start(Stage stage) {
        scene = new Scene(new Region(), 600, 400);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void speakAsUsual() {
        Locale.setDefault(usual);
    }

    @Test
    void letters_grow_where_the_system_writes_a_comma_in_numbers_too(FxRobot robot) {
        Locale.setDefault(Locale.GERMANY);

        robot.interact(() -> Theme.setFontPercent(scene, 200));

        assertThat(scene.getRoot().getStyle()).matches("-fx-font-size: \\d+\\.\\dpx");
    }
}
