package app.zhanggui.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WholeWordViewTest {
    private WholeWordView word;
    private HBox row;

    @Start
    void start(Stage stage) {
        word = new WholeWordView("农历十月十五", "day-label");
        row = new HBox(word);
        stage.setScene(new Scene(row, 300, 60));
        stage.show();
    }

    @Test
    void a_word_without_room_is_not_there_and_comes_back_with_the_room(FxRobot robot) {
        assertThat(word.isVisible()).isTrue();
        robot.interact(() -> give(40));
        assertThat(word.isVisible()).isFalse();
        robot.interact(() -> give(300));
        assertThat(word.isVisible()).isTrue();
    }

    private void give(double width) {
        row.setMaxWidth(width);
        row.resize(width, 60);
        row.layout();
    }
}
