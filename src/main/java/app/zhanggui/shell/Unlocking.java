package app.zhanggui.shell;

import app.zhanggui.db.Secret;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.FxJobs;
import app.zhanggui.ui.JobPane;
import app.zhanggui.ui.WindowLayers;
import java.util.Optional;
import javafx.stage.Stage;

/** Asks for the password of cards that have one, and keeps it while they are open. */
final class Unlocking {
    private final Door door;
    private final Door.Place place;
    private final FxJobs jobs;
    private final WindowLayers layers;
    private final Stage stage;
    private final Patience patience = new Patience();
    private Optional<Secret> secret = Optional.empty();

    Unlocking(Door door, Door.Place place, FxJobs jobs, WindowLayers layers, Stage stage) {
        this.door = door;
        this.place = place;
        this.jobs = jobs;
        this.layers = layers;
        this.stage = stage;
    }

    /** What the cards were opened with; empty where they have no password. */
    Optional<Secret> secret() {
        return secret;
    }

    /** The cards have another password from now on, or none. */
    void setSecret(Optional<Secret> fresh) {
        secret = fresh;
    }

    /** The cards are open: wrong tries before are forgotten. */
    void opened() {
        patience.right();
    }

    void ask() {
        UnlockView ask =
                new UnlockView(
                        place.texts(),
                        "shell.unlock.start",
                        patience,
                        this::tryPassword,
                        stage::close);
        layers.setContent(ask, new JobPane(place.texts(), jobs));
        ask.begin();
    }

    private void tryPassword(char[] letters, Runnable wrong) {
        Secret tried = Secret.of(letters);
        door.whenThere(
                OpenCards.soon(place.folder(), Optional.of(tried), place.clock()),
                (opened, trouble) -> {
                    if (isWrongPassword(trouble)) {
                        wrong.run();
                    } else {
                        secret = Optional.of(tried);
                        door.arrive(opened, trouble);
                    }
                });
    }

    private static boolean isWrongPassword(Throwable trouble) {
        return Door.cause(trouble) instanceof UserFault fault
                && fault.kind() == UserFault.Kind.WRONG_PASSWORD;
    }
}
