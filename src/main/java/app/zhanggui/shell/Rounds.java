package app.zhanggui.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Stage;
import javafx.util.Duration;

/** What is done again and again while the cards are open, which may be for days. */
final class Rounds {
    /** Each day is saved. */
    private static final Duration HOUR = Duration.hours(1);

    /** So long a card file may be gone before somebody says so. */
    private static final Duration MOMENT = Duration.seconds(10);

    private final Timeline hours;
    private final Timeline moments;

    /**
     * @param look looks whether the file is there; also when the owner comes back to the window,
     *     perhaps from another one where he moved it
     */
    Rounds(Stage stage, Runnable saveTheDay, Runnable look) {
        hours = every(HOUR, saveTheDay);
        moments = every(MOMENT, look);
        stage.focusedProperty()
                .addListener(
                        (focused, was, is) -> {
                            if (is) {
                                look.run();
                            }
                        });
    }

    private static Timeline every(Duration time, Runnable doing) {
        Timeline timeline = new Timeline(new KeyFrame(time, event -> doing.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        return timeline;
    }

    void begin() {
        hours.playFromStart();
        moments.playFromStart();
    }

    void end() {
        hours.stop();
        moments.stop();
    }
}
