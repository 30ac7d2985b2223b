package app.zhanggui.shell;

import app.zhanggui.customer.CardIndex;
import app.zhanggui.db.Backup;
import app.zhanggui.db.BackupFile;
import app.zhanggui.db.BackupShelf;
import app.zhanggui.db.Database;
import app.zhanggui.db.OpenFault;
import app.zhanggui.db.Recovery;
import app.zhanggui.db.Secret;
import app.zhanggui.db.Trouble;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.FxJobs;
import app.zhanggui.ui.JobPane;
import app.zhanggui.ui.ScreenThread;
import app.zhanggui.ui.WindowLayers;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/**
 * Opens the cards for a window and, where something stands in the way, says what it is and what can
 * be done: ask for the password, bring back what was lost, only look, or wait (S4-29).
 */
final class Door {
    private final Path folder;
    private final Clock clock;
    private final Settings settings;
    private final Texts texts;
    private final FxJobs jobs;
    private final WindowLayers layers;
    private final Stage stage;
    private final Hall hall;
    private final Patience patience = new Patience();
    private final Salvaging salvaging;
    private Optional<Secret> secret = Optional.empty();
    private boolean entered;
    private Optional<Path> restored = Optional.empty();

    /** The window behind the door. */
    interface Hall {
        /** Shows the cards. */
        void enter(Opened opened);

        /** Closes the cards, if they are open. */
        void leave();
    }

    Door(Place place, FxJobs jobs, WindowLayers layers, Stage stage, Hall hall) {
        folder = place.folder();
        clock = place.clock();
        settings = place.settings();
        texts = place.texts();
        this.jobs = jobs;
        this.layers = layers;
        this.stage = stage;
        this.hall = hall;
        salvaging = new Salvaging(this, place, jobs, layers);
    }

    /** What is opened, and in which language it is spoken of. */
    record Place(Path folder, Clock clock, Settings settings, Texts texts) {}

    /** The card file, open, with all cards read. */
    record Opened(Wiring house, CardIndex index) {}

    /** Opens the cards on a thread of its own. */
    static CompletableFuture<Opened> opened(Path folder, Optional<Secret> secret, Clock clock) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Wiring house = Wiring.open(folder, secret, clock);
                    try {
                        return new Opened(house, house.index());
                    } catch (RuntimeException unreadable) {
                        house.close();
                        throw unreadable;
                    }
                });
    }

    /** Closes the cards, to do with the file what cannot be done while they are open. */
    void leave() {
        hall.leave();
    }

    /** What the cards were opened with. */
    Optional<Secret> secret() {
        return secret;
    }

    /** The cards have another password from now on, or none. */
    void setSecret(Optional<Secret> fresh) {
        secret = fresh;
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
            lookForTheLost(Trouble.MISSING);
        } else {
            await(opened(folder, secret, clock));
        }
    }

    /** Shows the cards as soon as they are open, or else what stands in the way. */
    void await(CompletableFuture<Opened> opened) {
        whenThere(opened, this::arrive);
    }

    /** A fault of ours on the way in is shown as well: the future would keep it to itself. */
    private void whenThere(CompletableFuture<Opened> coming, BiConsumer<Opened, Throwable> arrive) {
        coming.whenCompleteAsync(
                (opened, trouble) -> {
                    try {
                        arrive.accept(opened, trouble);
                    } catch (RuntimeException bug) {
                        show(otherTrouble(bug), List.of(againWay(), quitWay()));
                    }
                },
                new ScreenThread());
    }

    private void arrive(Opened opened, Throwable trouble) {
        if (trouble == null) {
            patience.right();
            entered = true;
            restored.ifPresent(opened.house()::noteRestored);
            restored = Optional.empty();
            hall.enter(opened);
            return;
        }
        Throwable cause = trouble instanceof CompletionException ? trouble.getCause() : trouble;
        if (cause instanceof OpenFault fault) {
            standBefore(fault);
        } else {
            show(otherTrouble(cause), List.of(againWay(), quitWay()));
        }
    }

    private void standBefore(OpenFault fault) {
        switch (fault.trouble()) {
            case PASSWORD_NEEDED, WRONG_PASSWORD -> askPassword();
            case BUSY -> knock();
            case DAMAGED, ROLLED_BACK, MISSING, KEY_MISSING -> lookForTheLost(fault.trouble());
            case FOREIGN ->
                    show(page(fault.trouble(), ""), List.of(againWay(), backupWay(), quitWay()));
            case NEWER -> show(page(fault.trouble(), ""), List.of(againWay(), quitWay()));
            case READ_ONLY, FULL_DISK ->
                    show(page(fault.trouble(), ""), List.of(againWay(), lookWay(), quitWay()));
        }
    }

    private void askPassword() {
        UnlockView ask =
                new UnlockView(
                        texts, "shell.unlock.start", patience, this::tryPassword, stage::close);
        layers.setContent(ask, new JobPane(texts, jobs));
        ask.begin();
    }

    private void tryPassword(char[] letters, Runnable wrong) {
        Secret tried = Secret.of(letters);
        whenThere(
                opened(folder, Optional.of(tried), clock),
                (opened, trouble) -> {
                    if (isWrongPassword(trouble)) {
                        wrong.run();
                    } else {
                        secret = Optional.of(tried);
                        arrive(opened, trouble);
                    }
                });
    }

    private static boolean isWrongPassword(Throwable trouble) {
        Throwable cause = trouble instanceof CompletionException ? trouble.getCause() : trouble;
        return cause instanceof UserFault fault && fault.kind() == UserFault.Kind.WRONG_PASSWORD;
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
                        show(busy(), List.of(againWay(), quitWay()));
                    }
                });
    }

    private TroubleView.Page busy() {
        String who =
                OneWindow.somebodyElse(folder)
                        .map(
                                mark ->
                                        texts.get(
                                                "shell.trouble.busy.who",
                                                mark.user(),
                                                mark.machine()))
                        .orElse(texts.get("shell.trouble.busy.what"));
        return page("busy", who, "");
    }

    /** Closes cards in which something is wrong and offers the ways back. */
    void mend() {
        leaveAnyhow();
        lookForTheLost(Trouble.DAMAGED);
    }

    private void lookForTheLost(Trouble trouble) {
        if (!Files.isDirectory(folder)) {
            show(
                    page(trouble, texts.get("shell.trouble.missing.folder")),
                    List.of(againWay(), backupWay(), quitWay()));
            return;
        }
        show(page(trouble, texts.get("shell.trouble.looking")), List.of(quitWay()));
        jobs.run(
                Message.of("shell.trouble.looking"),
                progress -> Recovery.look(folder, secret, backups(), clock, progress),
                found -> showWaysBack(trouble, found),
                () -> showWaysBack(trouble, null));
    }

    /** All backups there are, newest first. */
    List<Path> backups() {
        return Stream.concat(
                        Stream.of(folder.resolve(Backup.FOLDER)), settings.backupFolder().stream())
                .flatMap(place -> new BackupShelf(place).all().stream())
                .sorted(BackupFile.BY_AGE.reversed())
                .map(BackupFile::file)
                .toList();
    }

    private void showWaysBack(Trouble trouble, Recovery recovery) {
        WaysBack back = new WaysBack(trouble, Optional.ofNullable(recovery));
        show(page(trouble, back.hope(texts, words())), back.ways(this));
    }

    private BackupWords words() {
        return new BackupWords(texts, java.time.LocalDate.now(clock));
    }

    /** Makes the card file anew from backup and journal. */
    void recover(Recovery recovery) {
        Path source =
                recovery.plan().flatMap(Recovery.Plan::backup).orElse(folder.resolve("journal"));
        jobs.run(
                Message.of("shell.trouble.recovering"),
                progress -> {
                    try (recovery) {
                        return recovery.run(progress);
                    }
                },
                done -> {
                    layers.done(Message.of("shell.trouble.recovered", done.customers()));
                    restored = Optional.of(source);
                    again();
                },
                this::again);
    }

    /** The file that is there is the right one, says the owner. */
    void acceptPresent() {
        Recovery.acceptPresent(folder);
        again();
    }

    /** Opens a copy that can only be looked at. */
    void look() {
        hall.leave();
        await(
                CompletableFuture.supplyAsync(
                        () -> {
                            Wiring house = Wiring.view(folder, secret, clock);
                            return new Opened(house, house.index());
                        }));
    }

    /** Lets the owner choose a backup to put in place. */
    void chooseBackup() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("shell.settings.restore"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                texts.get("shell.settings.restore.files"), "*.zip"));
        File chosen = chooser.showOpenDialog(stage);
        if (chosen != null) {
            restore(chosen.toPath());
        }
    }

    /** Closes the cards, puts the backup in their place and opens them again. */
    void restore(Path backup) {
        restore(backup, secret);
    }

    /**
     * As above, of a backup with a password of its own, which is the one of the cards from then on.
     */
    void restore(Path backup, Optional<Secret> itsSecret) {
        hall.leave();
        jobs.run(
                Message.of("shell.settings.restore.running"),
                progress ->
                        Backup.restore(
                                backup,
                                folder,
                                new Backup.Passwords(secret, itsSecret),
                                clock,
                                progress),
                before -> {
                    restored = Optional.of(backup);
                    again();
                    tellOfRestore(before);
                },
                this::again);
    }

    /** The copy made first brings back what was there before. */
    private void tellOfRestore(Optional<Backup.Made> before) {
        Message done = Message.of("shell.restore.done");
        before.ifPresentOrElse(
                copy -> layers.undoable(done, () -> restore(copy.file())), () -> layers.done(done));
    }

    TroubleView.Way againWay() {
        return new TroubleView.Way("shell.trouble.again", this::again);
    }

    TroubleView.Way quitWay() {
        return new TroubleView.Way("shell.trouble.quit", stage::close);
    }

    TroubleView.Way backupWay() {
        return new TroubleView.Way("shell.trouble.otherBackup", this::chooseBackup);
    }

    TroubleView.Way lookWay() {
        return new TroubleView.Way("shell.trouble.look", this::look);
    }

    TroubleView.Way salvageWay() {
        return salvaging.way();
    }

    private TroubleView.Page page(Trouble trouble, String hope) {
        String name = WaysBack.name(trouble);
        return page(name, texts.get("shell.trouble." + name + ".what"), hope);
    }

    private TroubleView.Page page(String name, String what, String hope) {
        return new TroubleView.Page(
                texts.get("shell.trouble." + name + ".title"),
                what,
                texts.get(
                        name.equals("missing")
                                ? "shell.trouble.untouched.missing"
                                : "shell.trouble.untouched"),
                hope,
                folder.toAbsolutePath().toString());
    }

    private TroubleView.Page otherTrouble(Throwable cause) {
        if (cause instanceof UserFault fault) {
            return page("other", texts.say(fault.sentence()), "");
        }
        layers.bug(cause);
        return page("other", texts.get("shell.trouble.bug"), "");
    }

    void show(TroubleView.Page page, List<TroubleView.Way> ways) {
        layers.setContent(new TroubleView(texts, page, ways), new JobPane(texts, jobs));
    }
}
