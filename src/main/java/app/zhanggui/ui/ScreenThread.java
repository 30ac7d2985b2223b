package app.zhanggui.ui;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** Brings what happens elsewhere to the screen's thread; what is there already runs at once. */
public final class ScreenThread implements Executor {
    @Override
    public void execute(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }
}
