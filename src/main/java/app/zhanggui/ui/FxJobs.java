package app.zhanggui.ui;

import app.zhanggui.text.Message;
import app.zhanggui.work.Cancelled;
import app.zhanggui.work.Progress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * {@link Jobs} of a window: one background thread, cancelled by a flag and never interrupted. What
 * was asked for before the window closes is still done; after that no further job begins. Looking
 * up has a thread of its own, so that an answer does not wait for an import.
 */
public final class FxJobs implements Jobs, AutoCloseable {
    private static final Message CANCEL = Message.of("ui.cancel");
    private static final Message STOPPING = Message.of("ui.job.stopping");
    private static final long BETWEEN_REPORTS = TimeUnit.MILLISECONDS.toNanos(40);

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "jobs"));
    private final ScheduledThreadPoolExecutor lookUps =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "look-ups"));
    private final ExecutorService quiet =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "quiet work"));
    private final ReadOnlyObjectWrapper<Message> title = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> stopWord = new ReadOnlyObjectWrapper<>(CANCEL);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final Consumer<RuntimeException> failed;
    private volatile boolean cancelled;
    private volatile boolean closing;

    /**
     * @param failed told on the screen's thread what a job threw
     */
    public FxJobs(Consumer<RuntimeException> failed) {
        this.failed = failed;
        lookUps.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public <T> void run(Message what, Work<T> work, Consumer<T> done, Runnable unfinished) {
        run(what, CANCEL, work, done, unfinished);
    }

    @Override
    public <T> void run(Improving what, Work<T> work, Consumer<T> done, Runnable unfinished) {
        run(what.title(), what.goodEnough(), work, done, unfinished);
    }

    private <T> void run(
            Message what, Message stop, Work<T> work, Consumer<T> done, Runnable unfinished) {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(
                () -> {
                    cancelled = false;
                    Platform.runLater(() -> begin(what, stop));
                    Runnable end = outcome(work, new Watched(), done, unfinished);
                    Platform.runLater(
                            () -> {
                                running.set(false);
                                end.run();
                            });
                });
    }

    @Override
    public LookUp lookUp() {
        return new FxLookUp(lookUps, failed);
    }

    /**
     * Does work that nobody waits for, beside everything else: no pane covers the window, and it
     * gives way when the window closes.
     *
     * @param done gets the result, on the screen's thread
     */
    public <T> void quietly(Work<T> work, Consumer<T> done) {
        if (!quiet.isShutdown()) {
            quiet.execute(() -> Platform.runLater(outcome(work, new Unseen(), done, () -> {})));
        }
    }

    private <T> Runnable outcome(
            Work<T> work, Progress progress, Consumer<T> done, Runnable unfinished) {
        try {
            T result = work.run(progress);
            return () -> done.accept(result);
        } catch (Cancelled stopped) {
            return unfinished;
        } catch (RuntimeException trouble) {
            return failure(trouble, unfinished);
        } catch (Error broken) {
            return failure(new IllegalStateException(broken), unfinished);
        }
    }

    private Runnable failure(RuntimeException trouble, Runnable unfinished) {
        return () -> {
            unfinished.run();
            failed.accept(trouble);
        };
    }

    private void begin(Message what, Message stop) {
        title.set(what);
        stopWord.set(stop);
        fraction.set(-1);
        stopping.set(false);
        running.set(true);
    }

    /** Asks the running job to stop, which may take it a while. For the screen's thread. */
    public void cancel() {
        cancelled = true;
        stopping.set(true);
        title.set(STOPPING);
    }

    public ReadOnlyObjectProperty<Message> title() {
        return title.getReadOnlyProperty();
    }

    /** What the button says that stops the job. */
    public ReadOnlyObjectProperty<Message> stopWord() {
        return stopWord.getReadOnlyProperty();
    }

    /** Whether the running job was asked to stop, and has yet to take back what it began. */
    public ReadOnlyBooleanProperty stopping() {
        return stopping.getReadOnlyProperty();
    }

    /** 0 to 1, or -1 while it is not known. */
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Cancels what runs and waits until it has stopped. */
    @Override
    public void close() {
        cancelled = true;
        closing = true;
        lookUps.shutdown();
        quiet.shutdown();
        thread.shutdown();
        try {
            if (!lookUps.awaitTermination(1, TimeUnit.MINUTES)
                    || !quiet.awaitTermination(1, TimeUnit.MINUTES)
                    || !thread.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("a job did not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Unseen implements Progress {
        @Override
        public void at(long done, long total) {
            if (closing) {
                throw new Cancelled();
            }
        }

        @Override
        public boolean cancelled() {
            return closing;
        }
    }

    private final class Watched implements Progress {
        private long lastReport;

        @Override
        public void at(long done, long total) {
            if (cancelled) {
                throw new Cancelled();
            }
            long now = System.nanoTime();
            if (now - lastReport > BETWEEN_REPORTS) {
                lastReport = now;
                double part = total > 0 ? (double) done / total : -1;
                Platform.runLater(() -> fraction.set(part));
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
