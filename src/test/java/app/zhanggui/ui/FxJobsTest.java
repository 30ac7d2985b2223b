package app.zhanggui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Cancelled;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FxJobsTest {
    private static final Message TITLE = Message.of("ui.close");

    private final List<RuntimeException> failed = new CopyOnWriteArrayList<>();
    private final FxJobs jobs = new FxJobs(failed::add);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void the_result_comes_to_the_screens_thread() throws InterruptedException {
        List<Object> seen = new CopyOnWriteArrayList<>();
        jobs.run(
                TITLE,
                progress -> Thread.currentThread().getName(),
                worker -> {
                    seen.add(worker);
                    seen.add(Platform.isFxApplicationThread());
                    ended.countDown();
                });
        awaitEnd();
        assertThat(seen).containsExactly("jobs", true);
    }

    @Test
    void what_a_job_throws_is_told_and_it_counts_as_unfinished() throws InterruptedException {
        jobs.run(
                TITLE,
                progress -> {
                    throw UserFault.unusable("ui.close");
                },
                result -> failed.add(new IllegalStateException("done")),
                ended::countDown);
        awaitEnd();
        jobs.close();
        assertThat(failed).singleElement().isInstanceOf(UserFault.class);
    }

    @Test
    void a_cancelled_job_stops_at_its_next_report_without_a_word(FxRobot robot)
            throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        jobs.run(
                TITLE,
                progress -> {
                    running.countDown();
                    for (long step = 0; ; step++) {
                        progress.at(step, 0);
                    }
                },
                result -> failed.add(new IllegalStateException("done")),
                ended::countDown);
        assertThat(running.await(60, TimeUnit.SECONDS)).isTrue();
        robot.interact(jobs::cancel);
        awaitEnd();
        assertThat(failed).isEmpty();
    }

    @Test
    void one_that_takes_long_to_stop_says_so_and_the_next_one_does_not(FxRobot robot)
            throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch takenBack = new CountDownLatch(1);
        jobs.run(
                TITLE,
                progress -> {
                    running.countDown();
                    while (takenBack.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    throw new Cancelled();
                },
                done -> {},
                () -> {});
        assertThat(running.await(60, TimeUnit.SECONDS)).isTrue();
        robot.interact(jobs::cancel);
        assertThat(jobs.stopping().get()).isTrue();
        assertThat(jobs.title().get()).isEqualTo(Message.of("ui.job.stopping"));

        takenBack.countDown();
        List<Boolean> stopping = new CopyOnWriteArrayList<>();
        jobs.run(
                TITLE,
                progress -> 1,
                done -> {
                    stopping.add(jobs.stopping().get());
                    ended.countDown();
                });
        awaitEnd();
        assertThat(stopping).containsExactly(false);
        assertThat(jobs.title().get()).isEqualTo(TITLE);
    }

    @Test
    void jobs_run_one_after_the_other() throws InterruptedException {
        List<String> order = new CopyOnWriteArrayList<>();
        jobs.run(TITLE, progress -> order.add("first"), done -> order.add("first done"));
        jobs.run(
                TITLE,
                progress -> order.add("second"),
                done -> {
                    order.add("second done");
                    ended.countDown();
                });
        awaitEnd();
        assertThat(order.indexOf("first")).isLessThan(order.indexOf("second"));
        assertThat(order.indexOf("first done")).isLessThan(order.indexOf("second done"));
    }

    private void awaitEnd() throws InterruptedException {
        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
    }
}
