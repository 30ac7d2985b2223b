package app.zhanggui.shell;

import app.zhanggui.db.Protection;
import app.zhanggui.db.Secret;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.FxJobs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Hides everything behind the question for the password, on a key or after nobody has touched
 * anything for a while. What was being written stays as it is, unseen.
 */
final class Lock {
    private final Texts texts;
    private final FxJobs jobs;
    private final StackPane root;
    private final Path folder;
    private final Supplier<Optional<Secret>> secret;
    private final Consumer<Boolean> told;
    private final Runnable quit;
    private final PauseTransition idle = new PauseTransition();
    private final Patience patience = new Patience();
    private final List<Node> hidden = new ArrayList<>();
    private final InvalidationListener afterwards = running -> now();
    private UnlockView shown;

    /**
     * @param secret of the open cards; without one nothing can be locked
     * @param told whether the window is locked from now on
     * @param quit closes the locked window
     */
    Lock(
            Texts texts,
            FxJobs jobs,
            StackPane root,
            Path folder,
            Supplier<Optional<Secret>> secret,
            Consumer<Boolean> told,
            Runnable quit) {
        this.texts = texts;
        this.jobs = jobs;
        this.root = root;
        this.folder = folder;
        this.secret = secret;
        this.told = told;
        this.quit = quit;
        idle.setDuration(Duration.INDEFINITE);
        idle.setOnFinished(event -> unlessBusy());
    }

    /** Counts every key and every touch of the mouse as somebody being there. */
    void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, event -> touched());
    }

    /**
     * How long nobody may be there.
     *
     * @param minutes 0 for as long as he likes
     */
    void after(int minutes) {
        idle.stop();
        idle.setDuration(minutes == 0 ? Duration.INDEFINITE : Duration.minutes(minutes));
        touched();
    }

    private void touched() {
        if (!idle.getDuration().isIndefinite() && shown == null) {
            idle.playFromStart();
        }
    }

    /** Whoever waits for a job is there. */
    private void unlessBusy() {
        if (jobs.running().get()) {
            touched();
        } else {
            now();
        }
    }

    /** Locks, if there is a password to open it with; a job that runs is finished first. */
    void now() {
        if (shown != null || secret.get().isEmpty()) {
            return;
        }
        jobs.running().removeListener(afterwards);
        if (jobs.running().get()) {
            jobs.running().addListener(afterwards);
            return;
        }
        idle.stop();
        for (Node node : root.getChildren()) {
            if (node.isVisible() && !node.visibleProperty().isBound()) {
                node.setVisible(false);
                hidden.add(node);
            }
        }
        Window.getWindows().stream()
                .filter(window -> window != root.getScene().getWindow())
                .toList()
                .forEach(Window::hide);
        shown = new UnlockView(texts, "shell.unlock.locked", patience, this::tryPassword, quit);
        root.getChildren().add(shown);
        told.accept(true);
        shown.begin();
    }

    private void tryPassword(char[] letters, Runnable wrong) {
        Secret tried = Secret.of(letters);
        jobs.quietly(
                progress -> Protection.isRight(folder, tried),
                right -> {
                    if (right) {
                        open();
                    } else {
                        wrong.run();
                    }
                });
    }

    private void open() {
        patience.right();
        root.getChildren().remove(shown);
        shown = null;
        hidden.forEach(node -> node.setVisible(true));
        hidden.clear();
        told.accept(false);
        touched();
    }
}
