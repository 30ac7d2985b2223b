package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A group of buttons under the hands of who uses keys alone. */
@ExtendWith(ApplicationExtension.class)
class SegmentTest {
    private final List<String> chosen = new ArrayList<>();
    private Segment<String> segment;

    @Start
    void start(javafx.stage.Stage stage) {
        segment = new Segment<>(List.of("甲", "乙", "丙"), word -> word, chosen::add);
        TextField before = new TextField();
        before.setId("before");
        TextField after = new TextField();
        after.setId("after");
        stage.setScene(new Scene(new VBox(before, segment, after)));
        stage.show();
        before.requestFocus();
    }

    @Test
    void it_is_one_stop_for_tab_arrows_go_along_and_space_chooses(FxRobot robot) {
        robot.push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("甲");
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(focused()).isEqualTo("丙");
        assertThat(chosen).isEmpty();
        robot.push(KeyCode.SPACE).push(KeyCode.TAB);

        assertThat(chosen).containsExactly("丙");
        assertThat(focused()).isEqualTo("after");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused()).isEqualTo("丙");
    }

    @Test
    void another_complaint_begins_at_what_is_chosen_there_or_at_the_first(FxRobot robot) {
        robot.interact(() -> segment.show(Optional.of("乙")));
        robot.push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("乙");

        robot.push(KeyCode.TAB);
        robot.interact(() -> segment.show(Optional.empty()));
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused()).isEqualTo("甲");
    }

    private String focused() {
        Node owner = segment.getScene().getFocusOwner();
        return owner instanceof ToggleButton button ? button.getText() : owner.getId();
    }
}
