package app.zhanggui.ui;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** {@link LookUp} of a window, on the thread that all of them share. */
final class FxLookUp implements LookUp {
    /** As long as a hand rests between two keys. */
    private static final long MOMENT_MILLIS = 150;

    private final ScheduledExecutorService thread;
    private final Consumer<RuntimeException> failed;
    private final AtomicLong newest = new AtomicLong();

    FxLookUp(ScheduledExecutorService thread, Consumer<RuntimeException> failed) {
        this.thread = thread;
        this.failed = failed;
    }

    @Override
    public <T> void ask(Supplier<T> question, Consumer<T> answer) {
        long mine = newest.incrementAndGet();
        if (!thread.isShutdown()) {
            thread.schedule(
                    () -> lookUp(mine, question, answer), MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private <T> void lookUp(long mine, Supplier<T> question, Consumer<T> answer) {
        if (newest.get() != mine) {
            return;
        }
        try {
            T found = question.get();
            Platform.runLater(
                    () -> {
                        if (newest.get() == mine) {
                            answer.accept(found);
                        }
                    });
        } catch (RuntimeException trouble) {
            Platform.runLater(() -> failed.accept(trouble));
        }
    }
}
