package app.zhanggui.ui;

import app.zhanggui.text.Message;
import app.zhanggui.work.Progress;
import java.util.function.Consumer;

/**
 * Runs long work away from the screen, one job after the other, with progress and cancel, and
 * brings the result back to it. The only place where a thread is started.
 */
public interface Jobs {

    /** Work that takes a while; it must not touch the screen. */
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress);
    }

    /**
     * Starts work. What it throws is shown to the owner; a cancelled job ends silently.
     *
     * @param title what is being done, shown while it lasts
     * @param done gets the result, on the screen's thread
     */
    default <T> void run(Message title, Work<T> work, Consumer<T> done) {
        run(title, work, done, () -> {});
    }

    /**
     * As above.
     *
     * @param unfinished runs on the screen's thread if the job failed or was cancelled
     */
    <T> void run(Message title, Work<T> work, Consumer<T> done, Runnable unfinished);

    /**
     * What a job is called, and the word on its button where stopping it keeps what it has found so
     * far instead of throwing it away.
     */
    record Improving(Message title, Message goodEnough) {}

    /** As above, for work that only gets better the longer it runs. */
    default <T> void run(Improving what, Work<T> work, Consumer<T> done, Runnable unfinished) {
        run(what.title(), work, done, unfinished);
    }

    /** For a question that changes while it is typed; one for each place that asks. */
    LookUp lookUp();

    /** Runs each job at once in the caller's thread and lets its faults through. */
    static Jobs direct() {
        return new Jobs() {
            @Override
            public LookUp lookUp() {
                return LookUp.direct();
            }

            @Override
            public <T> void run(
                    Message title, Work<T> work, Consumer<T> done, Runnable unfinished) {
                done.accept(work.run(Progress.unwatched()));
            }
        };
    }
}
