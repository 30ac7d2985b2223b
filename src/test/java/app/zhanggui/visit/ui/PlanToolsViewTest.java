package app.zhanggui.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What can be done with the plan, where there is room for it and where there is none. */
@ExtendWith(ApplicationExtension.class)
class PlanToolsViewTest {
    private final PlanDesk desk = new PlanDesk();
    private final List<String> done = new ArrayList<>();
    private PlanToolsView tools;

    @Start
    void start(Stage stage) {
        desk.planned();
        tools =
                new PlanToolsView(
                        desk.month,
                        desk.texts,
                        new PlanToolsView.Actions(
                                () -> done.add("again"),
                                () -> done.add("overdue"),
                                () -> done.add("days"),
                                () -> done.add("rules"),
                                () -> done.add("tick in"),
                                () -> done.add("print")));
        stage.setScene(new Scene(new VBox(tools), 1200, 60));
        stage.show();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static MenuButton more(FxRobot robot) {
        return robot.lookup(".menu-button").queryAs(MenuButton.class);
    }

    private boolean shown(FxRobot robot, String key) {
        return robot.lookup(".button").queryAllAs(Labeled.class).stream()
                .anyMatch(b -> b.isVisible() && b.getText().equals(desk.texts.get(key)));
    }

    @Test
    void where_there_is_room_everything_stands_there(FxRobot robot) {
        assertThat(shown(robot, "visit.rules.open")).isTrue();
        assertThat(more(robot).isVisible()).isFalse();
    }

    @Test
    void what_has_no_room_waits_behind_one_button_and_works_from_there(FxRobot robot) {
        robot.interact(
                () -> {
                    tools.setMaxWidth(560);
                    tools.getParent().layout();
                });

        assertThat(shown(robot, "visit.tick.open")).as("needed most").isTrue();
        assertThat(shown(robot, "visit.rules.open")).isFalse();
        robot.interact(() -> more(robot).getItems().forEach(MenuItem::fire));
        assertThat(done).endsWith("overdue", "days", "rules").doesNotContain("tick in");
    }
}
