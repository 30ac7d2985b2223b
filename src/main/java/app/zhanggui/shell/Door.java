package app.zhanggui.shell;

import app.zhanggui.db.Database;
import app.zhanggui.db.OpenFault;
import app.zhanggui.db.Secret;
import app.zhanggui.db.Trouble;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.FxJobs;
import app.zhanggui.ui.JobPane;
import app.zhanggui.ui.ScreenThread;
import app.zhanggui.ui.WindowLayers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import javafx.stage.Stage;

/**
 * Opens the cards for a window and, where something stands in the way, says what it is and what can
 * be done: ask for the password, bring back what was lost, only look, or wait (S4-29).
 */
final class Door {
    private final Path folder;
    private final Clock clock;
    private final Texts texts;
    private final FxJobs jobs;
    private final WindowLayers layers;
    private final Stage stage;
    private final Hall hall;
    private final TroublePages pages;
    private final Unlocking unlocking;
    private final Recovering recovering;
    private final Restoring restoring;
    private final Salvaging salvaging;
    private boolean entered;
    private Optional<Path> restored = Optional.empty();

    /** The window behind the door. */
    interface Hall {
        /** Shows the cards. */
        void enter(OpenCards opened);

        /** Closes the cards, if they are open. */
        void leave();
    }

    Door(Place place, FxJobs jobs, WindowLayers layers, Stage stage, Hall hall) {
        folder = place.folder();
        clock = place.clock();
        texts = place.texts();
        this.jobs = jobs;
        this.layers = layers;
        this.stage = stage;
        this.hall = hall;
        pages = new TroublePages(place, layers);
        unlocking = new Unlocking(this, place, jobs, layers, stage);
        recovering = new Recovering(this, place, jobs, layers);
        restoring = new Restoring(this, place, jobs, layers, stage);
        salvaging = new Salvaging(this, place, jobs, layers);
    }

    /** What is opened, and in which language it is spoken of. */
    record Place(Path folder, Clock clock, Settings settings, Texts texts) {}

    /** Closes the cards, to do with the file what cannot be done while they are open. */
    void leave() {
        hall.leave();
    }

    /** What the cards were opened with. */
    Optional<Secret> secret() {
        return unlocking.secret();
    }

    /** The cards have another password from now on, or none. */
    void setSecret(Optional<Secret> fresh) {
        unlocking.setSecret(fresh);
    }

    /** What cannot be closed is told, and does not keep one from opening again. */
    private void leaveAnyhow() {
        try {
            hall.leave();
        } catch (UserFault fault) {
            layers.fault(fault);
        }
    }

    /** Opens the cards once more; where they are gone meanwhile, no new file is made. */
    void again() {
        leaveAnyhow();
        if (entered && !Database.isIn(folder)) {
            recovering.look(Trouble.MISSING);
        } else {
            await(OpenCards.soon(folder, secret(), clock));
        }
    }

    /** Opens the cards once more, which were made anew from there. */
    void againWith(Path source) {
        restored = Optional.of(source);
        again();
    }

    /** Shows the cards as soon as they are open, or else what stands in the way. */
    void await(CompletableFuture<OpenCards> opened) {
        whenThere(opened, this::arrive);
    }

    /** A fault of ours on the way in is shown as well: the future would keep it to itself. */
    void whenThere(CompletableFuture<OpenCards> coming, BiConsumer<OpenCards, Throwable> arrive) {
        coming.whenCompleteAsync(
                (opened, trouble) -> {
                    try {
                        arrive.accept(opened, trouble);
                    } catch (RuntimeException bug) {
                        show(pages.of(bug), List.of(againWay(), quitWay()));
                    }
                },
                new ScreenThread());
    }

    /** Enters with the cards that were opened, or says what stood in the way. */
    void arrive(OpenCards opened, Throwable trouble) {
        if (trouble == null) {
            unlocking.opened();
            entered = true;
            restored.ifPresent(opened.house()::noteRestored);
            restored = Optional.empty();
            hall.enter(opened);
            return;
        }
        Throwable cause = cause(trouble);
        if (cause instanceof OpenFault fault) {
            standBefore(fault);
        } else {
            show(pages.of(cause), List.of(againWay(), quitWay()));
        }
    }

    private void standBefore(OpenFault fault) {
        switch (fault.trouble()) {
            case PASSWORD_NEEDED, WRONG_PASSWORD -> unlocking.ask();
            case BUSY -> knock();
            case DAMAGED, ROLLED_BACK, MISSING, KEY_MISSING -> recovering.look(fault.trouble());
            case FOREIGN ->
                    show(
                            pages.of(fault.trouble(), ""),
                            List.of(againWay(), backupWay(), quitWay()));
            case NEWER -> show(pages.of(fault.trouble(), ""), List.of(againWay(), quitWay()));
            case READ_ONLY, FULL_DISK ->
                    show(pages.of(fault.trouble(), ""), List.of(againWay(), lookWay(), quitWay()));
        }
    }

    /** A future wraps what happened on its way. */
    static Throwable cause(Throwable trouble) {
        return trouble instanceof CompletionException ? trouble.getCause() : trouble;
    }

    /**
     * Two starts at the same moment: the one that came too late lets the other come to the front.
     */
    private void knock() {
        jobs.quietly(
                progress -> OneWindow.answers(folder),
                answered -> {
                    if (answered) {
                        stage.close();
                    } else {
                        show(pages.busy(), List.of(againWay(), quitWay()));
                    }
                });
    }

    /** Closes cards in which something is wrong and offers the ways back. */
    void mend() {
        leaveAnyhow();
        recovering.look(Trouble.DAMAGED);
    }

    /** Opens a copy that can only be looked at. */
    void look() {
        hall.leave();
        await(OpenCards.copySoon(folder, secret(), clock));
    }

    /** All backups there are, newest first. */
    List<Path> backups() {
        return recovering.backups();
    }

    /** Closes the cards, puts the backup in their place and opens them again. */
    void restore(Path backup, Optional<Secret> itsSecret) {
        restoring.restore(backup, itsSecret);
    }

    TroubleView.Way againWay() {
        return new TroubleView.Way("shell.trouble.again", this::again);
    }

    TroubleView.Way quitWay() {
        return new TroubleView.Way("shell.trouble.quit", stage::close);
    }

    TroubleView.Way backupWay() {
        return restoring.way();
    }

    TroubleView.Way lookWay() {
        return new TroubleView.Way("shell.trouble.look", this::look);
    }

    TroubleView.Way salvageWay() {
        return salvaging.way();
    }

    /** Says what stands in the way, and what can be done. */
    void show(TroubleView.Page page, List<TroubleView.Way> ways) {
        layers.setContent(new TroubleView(texts, page, ways), new JobPane(texts, jobs));
    }
}
