package app.zhanggui.shell;

import app.zhanggui.db.Backup;
import app.zhanggui.db.Restore;
import app.zhanggui.db.Secret;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.FxJobs;
import app.zhanggui.ui.WindowLayers;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;

/** Puts a backup in the place of the cards; what was there is kept, and comes back by one press. */
final class Restoring {
    private final Door door;
    private final Door.Place place;
    private final Texts texts;
    private final FxJobs jobs;
    private final WindowLayers layers;
    private final Stage stage;

    Restoring(Door door, Door.Place place, FxJobs jobs, WindowLayers layers, Stage stage) {
        this.door = door;
        this.place = place;
        this.texts = place.texts();
        this.jobs = jobs;
        this.layers = layers;
        this.stage = stage;
    }

    TroubleView.Way way() {
        return new TroubleView.Way("shell.trouble.otherBackup", this::choose);
    }

    private void choose() {
        BackupChooserView.choose(texts, stage).ifPresent(backup -> restore(backup, door.secret()));
    }

    /**
     * Closes the cards, puts the backup in their place and opens them again.
     *
     * @param itsSecret the password of the backup, which is the one of the cards from then on
     */
    void restore(Path backup, Optional<Secret> itsSecret) {
        door.leave();
        jobs.run(
                Message.of("shell.settings.restore.running"),
                progress ->
                        Restore.from(
                                backup,
                                place.folder(),
                                new Restore.Passwords(door.secret(), itsSecret),
                                place.clock(),
                                progress),
                before -> {
                    door.againWith(backup);
                    tellOfRestore(before);
                },
                door::again);
    }

    /** The copy made first brings back what was there before. */
    private void tellOfRestore(Optional<Backup.Made> before) {
        Message done = Message.of("shell.restore.done");
        before.ifPresentOrElse(
                copy -> layers.undoable(done, () -> restore(copy.file(), door.secret())),
                () -> layers.done(done));
    }
}
