package app.zhanggui.shell;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Starts the window, prints the milliseconds from the start of the program until it is usable. */
final class StartTime {
    /** The frame after the cards were put in place shows them. */
    private static final int FRAMES_UNTIL_SHOWN = 2;

    private StartTime() {}

    static void print(Path folder) {
        Clock clock = Clock.systemDefaultZone();
        CompletableFuture<OpenCards> opened = ZhangguiApp.opened(folder, clock);
        Platform.startup(
                () -> {
                    ZhangguiApp app = ZhangguiApp.show(new Stage(), folder, clock, opened);
                    new Watch(app).start();
                });
    }

    private static final class Watch extends AnimationTimer {
        private final ZhangguiApp app;
        private int frames;

        Watch(ZhangguiApp app) {
            this.app = app;
        }

        @Override
        public void handle(long now) {
            frames += app.isUsable() ? 1 : 0;
            if (frames == FRAMES_UNTIL_SHOWN) {
                stop();
                long started = ManagementFactory.getRuntimeMXBean().getStartTime();
                System.out.println(System.currentTimeMillis() - started);
                app.stage().close();
            }
        }
    }
}
