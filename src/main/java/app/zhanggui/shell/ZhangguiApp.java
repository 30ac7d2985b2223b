package app.zhanggui.shell;

import app.zhanggui.db.Database;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.FxJobs;
import app.zhanggui.ui.JobPane;
import app.zhanggui.ui.Theme;
import app.zhanggui.ui.WindowLayers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The window: it comes up while the card file is opened on a second thread, and when it closes it
 * waits for the running job and closes the file.
 */
public final class ZhangguiApp implements Door.Hall {
    private final Path folder;
    private final Clock clock;
    private final Settings settings;
    private final Texts texts;
    private final WindowLayers layers;
    private final FxJobs jobs;
    private final Shortcuts shortcuts;
    private final Stage stage;
    private final Rounds rounds;
    private final Door door;
    private final Lock lock;
    private final Goodbye goodbye;
    private final LocalDateTime begun;
    private Optional<OneWindow> one = Optional.empty();
    private Wiring house;
    private BackupDesk backups;
    private Screens screens;
    private BannerView inside = new BannerView(new StackPane());

    private ZhangguiApp(Path folder, Clock clock, Stage stage) {
        this.folder = folder;
        this.clock = clock;
        this.stage = stage;
        begun = LocalDateTime.now(clock);
        settings = Settings.in(folder);
        texts = Texts.in(settings.language());
        Locale.setDefault(texts.locale()); // the toolkit's calendars and menus speak it too
        layers = new WindowLayers(texts);
        jobs = new FxJobs(this::failed);
        shortcuts = new Shortcuts(texts, layers);
        door = new Door(new Door.Place(folder, clock, settings, texts), jobs, layers, stage, this);
        lock =
                new Lock(
                        texts,
                        jobs,
                        layers.root(),
                        folder,
                        door::secret,
                        shortcuts::rest,
                        stage::close);
        goodbye = new Goodbye(texts, layers, jobs, stage, () -> Optional.ofNullable(backups));
        rounds = new Rounds(stage, this::saveTheDay, this::lookAfterFile);
    }

    /**
     * Starts the toolkit and the window over the cards of a folder; where there is one already,
     * that comes to the front.
     */
    static void open(WindowCall asked) {
        Path folder = asked.folder();
        if (OneWindow.answers(folder)) {
            return;
        }
        CompletableFuture<OpenCards> opened = opened(folder, asked.clock());
        Platform.startup(() -> show(new Stage(), folder, asked.clock(), opened).listen());
    }

    /** From now on a second start brings this window to the front. */
    private void listen() {
        one = Optional.of(OneWindow.over(folder, () -> Platform.runLater(this::comeToFront)));
    }

    /** Some systems let nobody come before the window that is being used, save for a moment. */
    private void comeToFront() {
        stage.setIconified(false);
        stage.setAlwaysOnTop(true);
        stage.toFront();
        stage.requestFocus();
        stage.setAlwaysOnTop(false);
    }

    /** Opens the cards on a thread of its own. */
    static CompletableFuture<OpenCards> opened(Path folder, Clock clock) {
        return OpenCards.soon(folder, Optional.empty(), clock);
    }

    /**
     * Dresses a stage as the window and shows it.
     *
     * @param opened the cards, perhaps not there yet
     */
    static ZhangguiApp show(
            Stage stage, Path folder, Clock clock, CompletableFuture<OpenCards> opened) {
        ZhangguiApp app = new ZhangguiApp(folder, clock, stage);
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, trouble) -> app.uncaught(trouble));
        app.dress();
        app.door.await(opened);
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
        Scene scene = WindowLook.dress(stage, layers.root(), texts.get("shell.name"));
        shortcuts.listen(scene);
        lock.watch(scene);
        new WindowPlace(stage, stage.focusedProperty(), settings).putBack(WindowLook.room());
        stage.setOnCloseRequest(goodbye::askedToClose);
        stage.setOnHidden(event -> close());
    }

    @Override
    public void enter(OpenCards opened) {
        house = opened.house();
        if (!house.database().file().isReadOnly()) {
            one.ifPresent(OneWindow::mark);
        }
        backups = new BackupDesk(house.backups(settings.secondPlace()), settings, jobs, layers);
        Theme.setFontPercent(stage.getScene(), settings.fontPercent());
        screens = new Screens(house, opened.index(), desk());
        inside = new BannerView(screens.shell());
        layers.setContent(inside, new JobPane(texts, jobs));
        layers.whenLaidOut(screens.shell()::takeCursor);
        shortcuts.serve(
                screens, new StepsBack(house.database(), begun, texts, jobs, layers, layers));
        lock.after(settings.lockMinutes());
        new Watch(house.database(), backups, desk(), inside).begin();
        rounds.begin();
    }

    @Override
    public void leave() {
        shortcuts.leave();
        Wiring left = house;
        house = null; // even if it cannot be closed, it is not used any more
        backups = null;
        if (left != null) {
            left.close();
        }
    }

    /** What stands above the window need not be said twice. */
    private void failed(RuntimeException trouble) {
        boolean said =
                trouble instanceof UserFault fault && inside.says(texts.say(fault.sentence()));
        if (!said) {
            layers.failed(trouble);
        }
    }

    /** What nobody caught on the screen's thread is told as well, not only written down. */
    private void uncaught(Throwable trouble) {
        failed(
                trouble instanceof RuntimeException known
                        ? known
                        : new IllegalStateException(trouble));
    }

    private Desk desk() {
        return new Desk(texts, jobs, layers, settings, clock, folder, stage, backups, door, lock);
    }

    private void saveTheDay() {
        if (backups != null) {
            backups.daily();
        }
    }

    /** Not on the screen's thread: a stick that was pulled may answer late. */
    private void lookAfterFile() {
        if (house != null) {
            Database cards = house.database();
            jobs.quietly(
                    progress -> {
                        cards.file().lookAfter();
                        return cards;
                    },
                    looked -> {});
        }
    }

    private void close() {
        rounds.end();
        jobs.close();
        leave();
        one.ifPresent(OneWindow::close);
    }
}
