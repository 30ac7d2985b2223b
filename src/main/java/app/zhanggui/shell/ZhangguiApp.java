package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.FxJobs;
import app.zhanggui.ui.JobPane;
import app.zhanggui.ui.ScreenThread;
import app.zhanggui.ui.Theme;
import app.zhanggui.ui.WindowLayers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javafx.application.Platform;
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
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final Path folder;
    private final Clock clock;
    private final Texts texts = Texts.in(Locale.getDefault());
    private final WindowLayers layers = new WindowLayers(texts);
    private final FxJobs jobs = new FxJobs(layers::failed);
    private final Stage stage;
    private Wiring house;

    private ZhangguiApp(Path folder, Clock clock, Stage stage) {
        this.folder = folder;
        this.clock = clock;
        this.stage = stage;
    }

    /** Starts the toolkit and the window over the cards of a folder. */
    static void open(Path folder) {
        Clock clock = Clock.systemDefaultZone();
        CompletableFuture<Wiring> house =
                CompletableFuture.supplyAsync(() -> Wiring.open(folder, clock));
        Platform.startup(() -> show(new Stage(), folder, clock, house));
    }

    /**
     * Dresses a stage as the window and shows it.
     *
     * @param house the open card file, perhaps not there yet
     */
    public static ZhangguiApp show(
            Stage stage, Path folder, Clock clock, CompletableFuture<Wiring> house) {
        ZhangguiApp app = new ZhangguiApp(folder, clock, stage);
        app.dress();
        house.whenCompleteAsync(app::arrive, new ScreenThread());
        stage.show();
        return app;
    }

    private void dress() {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        layers.root(),
                        Math.min(WIDTH, room.getWidth()),
                        Math.min(HEIGHT, room.getHeight()));
        Theme.dress(scene, Wiring.fonts());
        Wiring.styleSheets().forEach(sheet -> Theme.add(scene, sheet));
        stage.setTitle(texts.get("shell.name"));
        stage.getIcons().addAll(icons());
        stage.setScene(scene);
        stage.setMaximized(room.getWidth() <= WIDTH);
        stage.setOnHidden(event -> close());
    }

    private static List<Image> icons() {
        return Stream.of(16, 32, 48, 128, 256)
                .map(size -> ZhangguiApp.class.getResource("icon-" + size + ".png"))
                .map(icon -> new Image(icon.toExternalForm()))
                .toList();
    }

    private void arrive(Wiring opened, Throwable trouble) {
        if (trouble != null) {
            layers.setContent(new TroubleView(texts, sentence(trouble), this::again), jobPane());
            return;
        }
        house = opened;
        Settings settings = Settings.in(folder);
        Theme.setFontPercent(stage.getScene(), settings.fontPercent());
        Desk desk = new Desk(texts, jobs, layers, settings, clock, folder, stage);
        ShellView shell = house.shell(desk);
        layers.setContent(shell, jobPane());
        new Shortcuts(shell, house, desk).listen(stage.getScene());
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

    /** Tries once more to open the card file. */
    private void again() {
        CompletableFuture.supplyAsync(() -> Wiring.open(folder, clock))
                .whenCompleteAsync(this::arrive, new ScreenThread());
    }

    private void close() {
        jobs.close();
        if (house != null) {
            house.close();
        }
    }
}
