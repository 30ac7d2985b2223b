package app.zhanggui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The program's window over the cards of a folder, as a story opens and closes it. */
final class ShopWindow {
    private static final int PATIENCE_SECONDS = 180;

    private ShopWindow() {}

    /** Opens it and waits until the cards are there. */
    static ZhangguiApp open(Stage stage, Path folder, Clock clock) throws Exception {
        ZhangguiApp app =
                WaitForAsyncUtils.asyncFx(
                                () ->
                                        ZhangguiApp.show(
                                                stage,
                                                folder,
                                                clock,
                                                ZhangguiApp.opened(folder, clock)))
                        .get();
        await(app::isUsable);
        return app;
    }

    static void close(Stage stage) throws Exception {
        WaitForAsyncUtils.asyncFx(stage::hide).get();
    }

    static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
