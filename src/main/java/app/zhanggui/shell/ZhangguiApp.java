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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * The window: it comes up while the card file is opened on a second thread, and when it closes it
 * waits for the running job and closes the file.
 */
public final class ZhangguiApp {
    private static final int SMALLEST_WIDTH = 1024;
    private static final int SMALLEST_HEIGHT = 640;

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
    private Wiring house;
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
        stage.setOnCloseRequest(event -> layers.root().requestFocus());
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
        Theme.setFontPercent(stage.getScene(), settings.fontPercent());
        screens = new Screens(house, opened.index(), desk());
        ShellView shell = screens.shell();
        layers.setContent(shell, jobPane());
        shortcuts.serve(screens, house.database());
    }

    private Desk desk() {
        return new Desk(
                texts,
                jobs,
                layers,
                settings,
                clock,
                folder,
                stage,
                new SimpleObjectProperty<>(),
                this::restore);
    }

    /** Closes the cards, puts the backup in their place and opens them again. */
    private void restore(Path backup) {
        house.close();
        house = null;
        jobs.run(
                Message.of("shell.settings.restore.running"),
                progress -> Backup.restore(backup, folder, clock),
                before -> again(),
                this::again);
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
        jobs.close();
        if (house != null) {
            house.close();
        }
    }
}
