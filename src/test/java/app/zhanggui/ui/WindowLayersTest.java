package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WindowLayersTest {
    private WindowLayers layers;

    @Start
    void start(Stage stage) {
        layers = new WindowLayers(Texts.chinese());
        layers.setContent(new Region(), new Region());
        stage.setScene(new Scene(layers.root(), 600, 400));
        stage.show();
    }

    @Test
    void what_was_taken_back_is_not_offered_to_be_taken_back_again(FxRobot robot) {
        robot.interact(() -> layers.undoable(Message.of("ui.bug.title"), () -> {}));
        assertThat(robot.lookup("撤销").tryQuery()).isPresent();

        robot.interact(() -> layers.done(Message.of("ui.close")));

        assertThat(robot.lookup("撤销").tryQuery()).isEmpty();
    }
}
