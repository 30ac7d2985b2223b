package app.zhanggui.complaint.ui;

import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Writes one after the other, as jobs, and has the file read again after each. While one is under
 * way the screen shows what was typed, not what the file says.
 */
final class Writing {
    private final Jobs jobs;
    private final Runnable readAgain;
    private int underWay;

    Writing(Jobs jobs, Runnable readAgain) {
        this.jobs = jobs;
        this.readAgain = readAgain;
    }

    <T> void run(Supplier<T> work, Consumer<T> done) {
        underWay++;
        jobs.run(
                Message.of("complaint.job.write"),
                progress -> work.get(),
                result -> {
                    underWay--;
                    done.accept(result);
                    readAgain.run();
                },
                () -> {
                    underWay--;
                    readAgain.run();
                });
    }

    boolean isUnderWay() {
        return underWay > 0;
    }
}
