package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a Chinese input method does to a field, event by event. */
@ExtendWith(ApplicationExtension.class)
class TypingTest {
    private final StringProperty typed = new SimpleStringProperty("");
    private TextField field;
    private int confirmed;

    @Start
    void start(Stage stage) {
        field = new TextField();
        Typing.link(field, typed);
        field.setOnAction(event -> confirmed++);
        stage.setScene(new Scene(new StackPane(field), 300, 100));
        stage.show();
        field.requestFocus();
    }

    @Test
    void the_letters_of_a_reading_are_not_typed_yet(FxRobot robot) {
        robot.interact(() -> compose("ni'hao"));
        assertThat(field.getText()).isEqualTo("ni'hao");
        assertThat(typed.get()).isEmpty();
    }

    @Test
    void the_characters_that_come_of_it_are_typed(FxRobot robot) {
        robot.interact(() -> compose("ni'hao"));
        robot.interact(() -> commit("你好"));
        assertThat(typed.get()).isEqualTo("你好");
    }

    @Test
    void enter_belongs_to_the_input_method_while_it_is_at_work(FxRobot robot) {
        robot.interact(() -> compose("ni'hao"));
        robot.push(KeyCode.ENTER);
        assertThat(confirmed).isZero();
        robot.interact(() -> commit("你好"));
        robot.push(KeyCode.ENTER);
        assertThat(confirmed).isOne();
    }

    @Test
    void what_the_program_writes_stands_in_the_field(FxRobot robot) {
        robot.interact(() -> typed.set("城东"));
        assertThat(field.getText()).isEqualTo("城东");
    }

    private void compose(String letters) {
        fire(List.of(new InputMethodTextRun(letters, InputMethodHighlight.UNSELECTED_RAW)), "");
    }

    private void commit(String characters) {
        fire(List.of(), characters);
    }

    private void fire(List<InputMethodTextRun> composed, String committed) {
        Event.fireEvent(
                field,
                new InputMethodEvent(
                        field,
                        field,
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                        composed,
                        committed,
                        0));
    }
}
