package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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

    @Test
    void enter_confirms_on_what_is_chosen_and_chooses_what_is_not(FxRobot robot) {
        List<String> told = new ArrayList<>();
        Button keep = Forms.primary("好", () -> told.add("好"));
        keep.setDefaultButton(true);
        Segment<String> segment =
                new Segment<>(List.of("甲", "乙"), word -> word, told::add).showing("甲");
        robot.interact(() -> layers.show(new VBox(segment, keep)));
        robot.interact(() -> segment.tabStop().requestFocus());

        robot.push(KeyCode.ENTER);
        assertThat(told).containsExactly("好");
        robot.push(KeyCode.RIGHT).push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertThat(told).containsExactly("好", "乙", "好");
    }
}
