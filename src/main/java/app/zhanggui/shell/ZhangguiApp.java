package app.zhanggui.shell;

import app.zhanggui.customer.CardIndex;
import app.zhanggui.db.Backup;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.FxJobs;
import app.zhanggui.ui.JobPane;
import app.zhanggui.ui.ScreenThread;
import app.zhanggui.ui.Theme;
import app.zhanggui.ui.WindowLayers;
import java.net.URL;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/**
 * The window: it comes up while the card file is opened on a second thread, and when it closes it
 * waits for the running job and closes the file.
 */
public final class ZhangguiApp {
    private static final int SMALLEST_WIDTH = 1024;
    private static final int SMALLEST_HEIGHT = 640;

    /** The window may stay open for days; each day is saved. */
    private static final Duration HOUR = Duration.hours(1);

    private static final List<URL> FONTS =
            Stream.of("Regular", "Bold")
                    .map(weight -> "/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf")
                    .map(ZhangguiApp.class::getResource)
                    .toList();

    private final Path folder;
    private final Clock clock;
    private final Settings settings;
    private final Texts texts;
    private final WindowLayers layers;
    private final FxJobs jobs;
    private final Shortcuts shortcuts;
    private final Stage stage;
    private final Timeline everyHour = new Timeline(new KeyFrame(HOUR, event -> saveTheDay()));
    private Wiring house;
    private BackupDesk backups;
    private boolean saidGoodbye;
    private Screens screens;

    private ZhangguiApp(Path folder, Clock clock, Stage stage) {
        this.folder = folder;
        this.clock = clock;
        this.stage = stage;
        settings = Settings.in(folder);
        texts = Texts.in(settings.language());
        layers = new WindowLayers(texts);
        jobs = new FxJobs(layers::failed);
        shortcuts = new Shortcuts(texts, jobs, layers);
        everyHour.setCycleCount(Animation.INDEFINITE);
    }

    /** Starts the toolkit and the window over the cards of a folder. */
    static void open(Path folder) {
        Clock clock = Clock.systemDefaultZone();
        CompletableFuture<Opened> opened = opened(folder, clock);
        Platform.startup(() -> show(new Stage(), folder, clock, opened));
    }

    /** The card file, open, with all cards read. */
    record Opened(Wiring house, CardIndex index) {}

    /** Opens the cards on a thread of its own. */
    static CompletableFuture<Opened> opened(Path folder, Clock clock) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Wiring house = Wiring.open(folder, clock);
                    return new Opened(house, house.index());
                });
    }

    /**
     * Dresses a stage as the window and shows it.
     *
     * @param opened the cards, perhaps not there yet
     */
    static ZhangguiApp show(
            Stage stage, Path folder, Clock clock, CompletableFuture<Opened> opened) {
        ZhangguiApp app = new ZhangguiApp(folder, clock, stage);
        app.dress();
        opened.whenCompleteAsync(app::arrive, new ScreenThread());
        stage.show();
        return app;
    }

    /** Whether the cards are open and on screen. */
    boolean isUsable() {
        return screens != null;
    }

    Wiring house() {
        return house;
    }

    Screens screens() {
        return screens;
    }

    Stage stage() {
        return stage;
    }

    /** Shows the screen of that name. */
    void bringToFront(String screen) {
        screens.shell().show(screen);
    }

    private void dress() {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        layers.root(),
                        Math.min(WindowPlace.WIDTH, room.getWidth()),
                        Math.min(WindowPlace.HEIGHT, room.getHeight()));
        Theme.dress(scene, FONTS);
        stage.setTitle(texts.get("shell.name"));
        stage.getIcons().addAll(icons());
        stage.setScene(scene);
        shortcuts.listen(scene);
        stage.setMinWidth(Math.min(SMALLEST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(SMALLEST_HEIGHT, room.getHeight()));
        new WindowPlace(stage, settings).putBack(room);
        stage.setOnCloseRequest(this::askedToClose);
        stage.setOnHidden(event -> close());
    }

    private static List<Image> icons() {
        return Stream.of(16, 32, 48, 128, 256)
                .map(size -> ZhangguiApp.class.getResource("icon-" + size + ".png"))
                .map(icon -> new Image(icon.toExternalForm()))
                .toList();
    }

    private void arrive(Opened opened, Throwable trouble) {
        if (trouble != null) {
            layers.setContent(new TroubleView(texts, sentence(trouble), this::again), jobPane());
            return;
        }
        house = opened.house();
        backups = new BackupDesk(house.backups(settings.secondPlace()), settings, jobs, layers);
        Theme.setFontPercent(stage.getScene(), settings.fontPercent());
        screens = new Screens(house, opened.index(), desk());
        ShellView shell = screens.shell();
        layers.setContent(shell, jobPane());
        shortcuts.serve(screens, house.database());
        backups.daily();
        everyHour.playFromStart();
    }

    private Desk desk() {
        return new Desk(
                texts, jobs, layers, settings, clock, folder, stage, backups, this::restore);
    }

    /** Closes the cards, puts the backup in their place and opens them again. */
    private void restore(Path backup) {
        closeHouse();
        jobs.run(
                Message.of("shell.settings.restore.running"),
                progress -> Backup.restore(backup, folder, Backup.Passwords.NONE, clock, progress),
                before -> {
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

    /** What the owner typed last is taken over, then all is saved, then the window goes. */
    private void askedToClose(WindowEvent asked) {
        layers.root().requestFocus();
        if (backups == null || saidGoodbye || !backups.isDueOnClosing()) {
            return;
        }
        asked.consume();
        saveAndClose();
    }

    private void saveAndClose() {
        if (!jobs.running().get()) {
            backups.onClosing(this::closeNow, this::askToCloseUnsaved);
        }
    }

    private void closeNow() {
        saidGoodbye = true;
        stage.close();
    }

    private void askToCloseUnsaved() {
        layers.show(
                new GoodbyeView(
                        texts,
                        new GoodbyeView.Ways(layers::close, this::saveAndClose, this::closeNow)));
    }

    private void saveTheDay() {
        if (backups != null) {
            backups.daily();
        }
    }

    private JobPane jobPane() {
        return new JobPane(texts, jobs);
    }

    private String sentence(Throwable trouble) {
        Throwable cause = trouble instanceof CompletionException ? trouble.getCause() : trouble;
        if (cause instanceof UserFault fault) {
            return texts.say(fault.sentence());
        }
        layers.bug(cause);
        return texts.get("shell.trouble.bug");
    }

    /** Opens the cards once more and shows them. */
    private void again() {
        opened(folder, clock).whenCompleteAsync(this::arrive, new ScreenThread());
    }

    private void close() {
        everyHour.stop();
        jobs.close();
        closeHouse();
    }

    private void closeHouse() {
        if (house != null) {
            house.close();
        }
        house = null;
        backups = null;
    }
}
