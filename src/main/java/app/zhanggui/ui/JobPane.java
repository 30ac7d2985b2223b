package app.zhanggui.ui;

import app.zhanggui.text.Texts;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Covers the window while a job lasts longer than a moment: what is done, how far it is, cancel.
 */
public final class JobPane extends StackPane {
    /** Shorter work does not flash. */
    private static final Duration MOMENT = Duration.millis(350);

    public JobPane(Texts texts, FxJobs jobs) {
        getStyleClass().add("job-pane");
        Label title = new Label();
        title.textProperty()
                .bind(jobs.title().map(message -> message == null ? "" : texts.say(message)));
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(jobs.fraction());
        Button cancel = Forms.button("", jobs::cancel);
        cancel.textProperty().bind(jobs.stopWord().map(texts::say));
        cancel.disableProperty().bind(jobs.stopping());
        cancel.setCancelButton(true);
        VBox box = new VBox(12, title, bar, Forms.buttons(cancel));
        box.getStyleClass().add("dialog");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(box);
        setVisible(false);
        PauseTransition wait = new PauseTransition(MOMENT);
        wait.setOnFinished(event -> setVisible(jobs.running().get()));
        jobs.running()
                .addListener(
                        (o, was, is) -> {
                            if (is) {
                                wait.playFromStart();
                            } else {
                                wait.stop();
                                setVisible(false);
                            }
                        });
    }
}
