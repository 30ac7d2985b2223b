package app.zhanggui.shell;

import app.zhanggui.cli.Cli;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Runs the main job without anybody at the window: imports a list, filters it, plans the month,
 * prints it, and takes a picture of each screen. Says what it wrote.
 */
final class Demo {
    private static final int FRAMES_TO_SETTLE = 40;

    private final Path out;
    private final Deque<String> screens =
            new ArrayDeque<>(
                    List.of(
                            "today",
                            "cards",
                            "plan",
                            "complaints",
                            "insight",
                            "exchange",
                            "settings"));

    private Demo(Path out) {
        this.out = out;
    }

    /**
     * @param out folder for what is made
     * @param list the customers to import
     */
    static void run(Path out, Path list) throws IOException {
        Files.createDirectories(out);
        Path data = Files.createTempDirectory(out, "data");
        YearMonth next = YearMonth.now(Clock.systemDefaultZone()).plusMonths(1);
        String month = next.toString();
        Path pdf = out.resolve("plan-" + month + ".pdf");
        Path sheet = out.resolve("customers.xlsx");
        verb(data, "import", list.toString());
        verb(data, "list", "--level", "A", "--limit", "5");
        verb(data, "plan", month, "--save", "--pdf", pdf.toString());
        verb(data, "export", sheet.toString());
        System.out.println(pdf);
        System.out.println(sheet);
        new Demo(out).takePictures(data, next);
    }

    private static void verb(Path data, String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--data";
        all[words.length + 1] = data.toString();
        int code = new Cli(Wiring::services, Main.class.getName()).run(all);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The pictures are those of the first day of the month that was planned. */
    private void takePictures(Path data, YearMonth month) {
        ZoneId zone = ZoneId.systemDefault();
        Clock clock = Clock.fixed(month.atDay(1).atTime(8, 0).atZone(zone).toInstant(), zone);
        var opened = ZhangguiApp.opened(data, clock);
        Platform.startup(
                () -> new Camera(ZhangguiApp.show(new Stage(), data, clock, opened)).start());
    }

    /** Brings one screen after the other to the front and waits until it stands still. */
    private final class Camera extends AnimationTimer {
        private final ZhangguiApp app;
        private String inFront;
        private int frames;

        Camera(ZhangguiApp app) {
            this.app = app;
        }

        @Override
        public void handle(long now) {
            if (!app.isUsable() || frames++ < FRAMES_TO_SETTLE) {
                return;
            }
            frames = 0;
            if (inFront != null) {
                write(inFront);
            }
            if (screens.isEmpty()) {
                stop();
                app.stage().close();
            } else {
                inFront = screens.remove();
                app.bringToFront(inFront);
            }
        }

        private void write(String screen) {
            Path file = out.resolve(screen + ".png");
            BufferedImage picture =
                    SwingFXUtils.fromFXImage(app.stage().getScene().snapshot(null), null);
            try {
                ImageIO.write(picture, "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            System.out.println(file);
        }
    }
}
