package app.zhanggui.ui;

import app.zhanggui.text.Message;
import app.zhanggui.work.Progress;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/** Jobs which wait until a test lets them run, so that it can act in the meantime. */
public final class HeldJobs implements Jobs {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(Message title, Work<T> work, Consumer<T> done, Runnable unfinished) {
        waiting.add(() -> done.accept(work.run(Progress.unwatched())));
    }

    @Override
    public LookUp lookUp() {
        return LookUp.direct();
    }

    /** Runs what waits, and what that starts. */
    public void letRun() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
