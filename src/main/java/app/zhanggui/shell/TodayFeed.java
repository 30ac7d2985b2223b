package app.zhanggui.shell;

import app.zhanggui.customer.CardIndex;
import app.zhanggui.shell.today.TodayViewModel;
import app.zhanggui.ui.ScreenThread;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/** Keeps the day's page true: while things are written, time goes by, and the owner is away. */
final class TodayFeed {
    private static final Duration LOOK_AT_THE_CLOCK = Duration.minutes(1);

    private final TodayViewModel model;

    TodayFeed(TodayViewModel model) {
        this.model = model;
    }

    void follow(Stores stores, CardIndex index) {
        Runnable changed = () -> new ScreenThread().execute(model::refresh);
        stores.visits().onChange(changed);
        stores.promises().onChange(changed);
        stores.complaints().onChange(changed);
        index.onChange(changed);
    }

    /**
     * Looks at the clock as long as the window shows these cards.
     *
     * @param window everything that is inside it
     */
    void watchTheClock(Node window) {
        Timeline minutes =
                new Timeline(new KeyFrame(LOOK_AT_THE_CLOCK, event -> model.timeGoesBy()));
        minutes.setCycleCount(Animation.INDEFINITE);
        window.sceneProperty()
                .addListener(
                        (o, was, is) -> {
                            if (is == null) {
                                minutes.stop();
                            } else {
                                minutes.play();
                            }
                        });
        window.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .addListener(
                        (o, was, is) -> {
                            if (Boolean.TRUE.equals(is) && was != null) {
                                model.refresh();
                            }
                        });
    }
}
