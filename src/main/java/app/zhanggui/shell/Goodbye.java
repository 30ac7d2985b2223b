package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.FxJobs;
import app.zhanggui.ui.WindowLayers;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Before the window goes, what was typed last is taken over and all is saved. */
final class Goodbye {
    private final Texts texts;
    private final WindowLayers layers;
    private final FxJobs jobs;
    private final Stage stage;
    private final Supplier<Optional<BackupDesk>> backups;
    private boolean said;

    /**
     * @param backups of the open cards; empty while none are open
     */
    Goodbye(
            Texts texts,
            WindowLayers layers,
            FxJobs jobs,
            Stage stage,
            Supplier<Optional<BackupDesk>> backups) {
        this.texts = texts;
        this.layers = layers;
        this.jobs = jobs;
        this.stage = stage;
        this.backups = backups;
    }

    /** Lets the window go at once if nothing is to be saved, else as soon as it is. */
    void askedToClose(WindowEvent asked) {
        layers.root().requestFocus(); // a field gives away what was typed when it loses the cursor
        if (!said && backups.get().filter(BackupDesk::isDueOnClosing).isPresent()) {
            asked.consume();
            saveAndClose();
        }
    }

    private void saveAndClose() {
        if (!jobs.running().get()) {
            backups.get().ifPresent(desk -> desk.onClosing(this::close, this::askToCloseUnsaved));
        }
    }

    private void close() {
        said = true;
        stage.close();
    }

    private void askToCloseUnsaved() {
        layers.show(
                new GoodbyeView(
                        texts,
                        new GoodbyeView.Ways(layers::close, this::saveAndClose, this::close)));
    }
}
