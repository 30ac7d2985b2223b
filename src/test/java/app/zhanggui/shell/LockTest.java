package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.Secret;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.FxJobs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LockTest {
    @TempDir Path folder;
    private final FxJobs jobs = new FxJobs(fault -> {});
    private final List<Boolean> told = new ArrayList<>();
    private Lock lock;

    @Start
    void start(Stage stage) {
        StackPane root = new StackPane();
        stage.setScene(new Scene(root, 800, 600));
        stage.show();
        lock =
                new Lock(
                        Texts.chinese(),
                        jobs,
                        root,
                        folder,
                        () -> Optional.of(Secret.of('a')),
                        told::add,
                        () -> {});
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void whoever_locks_while_something_is_written_is_locked_out_once_it_is(FxRobot robot)
            throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        jobs.run(
                Message.of("ui.close"),
                progress -> {
                    begun.countDown();
                    return awaited(written);
                },
                result -> {});
        begun.await();
        robot.interact(lock::now);
        robot.interact(lock::now);
        assertThat(told).isEmpty();

        written.countDown();

        ShopWindow.await(() -> !told.isEmpty());
        assertThat(told).containsExactly(true);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
