package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.ui.Remembered;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Where the window stands, and how large it is. */
@ExtendWith(ApplicationExtension.class)
class WindowPlaceTest {
    private final Remembered remembered = Remembered.forNow();
    private Stage stage;
    private final BooleanProperty front = new SimpleBooleanProperty(true);

    @Start
    void start(Stage first) {
        stage = first;
        stage.setScene(new Scene(new Region()));
        new WindowPlace(stage, front, remembered).putBack(new Rectangle2D(0, 0, 1366, 768));
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void a_dialog_that_shrinks_the_window_leaves_it_as_large_as_it_was(FxRobot robot) {
        robot.interact(() -> front.set(false));
        robot.interact(() -> stage.setMaximized(false));
        robot.interact(() -> front.set(true));
        assertThat(stage.isMaximized()).isTrue();
    }

    @Test
    void a_window_the_owner_made_smaller_stays_small(FxRobot robot) {
        robot.interact(() -> stage.setMaximized(false));
        robot.interact(() -> front.set(false));
        robot.interact(() -> front.set(true));
        assertThat(stage.isMaximized()).isFalse();
    }
}
