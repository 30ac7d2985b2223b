package app.zhanggui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One window over one data directory: a second start knocks, and the first window comes to the
 * front.
 *
 * <p>Why a file and no socket: a program that listens, even to itself only, is asked about by
 * firewalls and virus scanners, and the owner would have to answer what he cannot know.
 */
final class OneWindow implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(OneWindow.class.getName());
    private static final String KNOCK = "cards.knock";
    private static final Duration LISTENING = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Path folder;
    private final ScheduledExecutorService ear;

    private OneWindow(Path folder, ScheduledExecutorService ear) {
        this.folder = folder;
        this.ear = ear;
    }

    /**
     * Marks the directory as this window's and listens for knocks. In a directory that cannot be
     * written nobody can knock.
     *
     * @param knocked brings the window to the front; called on a thread of its own
     */
    static OneWindow over(Path folder, Runnable knocked) {
        ScheduledExecutorService ear =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            Thread thread = new Thread(work, "knocks");
                            thread.setDaemon(true);
                            return thread;
                        });
        try {
            WindowMark.own().put(folder);
            Files.deleteIfExists(folder.resolve(KNOCK));
        } catch (IOException unwritable) {
            LOG.log(Level.INFO, "the window cannot be marked", unwritable);
        }
        ear.scheduleWithFixedDelay(
                () -> listen(folder, knocked),
                LISTENING.toMillis(),
                LISTENING.toMillis(),
                TimeUnit.MILLISECONDS);
        return new OneWindow(folder, ear);
    }

    private static void listen(Path folder, Runnable knocked) {
        try {
            if (Files.deleteIfExists(folder.resolve(KNOCK))) {
                knocked.run();
            }
        } catch (IOException later) {
            LOG.log(Level.FINE, "the knock cannot be taken away yet", later);
        }
    }

    /**
     * Knocks at the window that is there already.
     *
     * @return whether it answered, and this start is at its end
     */
    static boolean answers(Path folder) {
        WindowMark me = WindowMark.own();
        Optional<WindowMark> there =
                WindowMark.in(folder)
                        .filter(mark -> mark.isOfMyDesk(me) && mark.mayRun(me))
                        .filter(mark -> mark.process() != me.process());
        return there.isPresent() && knock(folder.resolve(KNOCK));
    }

    private static boolean knock(Path knock) {
        try {
            Files.writeString(knock, "");
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                if (!Files.exists(knock)) {
                    return true;
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
            Files.deleteIfExists(knock);
        } catch (IOException unwritable) {
            LOG.log(Level.INFO, "cannot knock", unwritable);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Another person, or another computer, that has the cards open, as far as is known. */
    static Optional<WindowMark> somebodyElse(Path folder) {
        WindowMark me = WindowMark.own();
        return WindowMark.in(folder).filter(mark -> !mark.isOfMyDesk(me) && mark.mayRun(me));
    }

    @Override
    public void close() {
        ear.shutdown();
        try {
            if (WindowMark.in(folder).filter(WindowMark.own()::equals).isPresent()) {
                WindowMark.remove(folder);
            }
        } catch (IOException unwritable) {
            LOG.log(Level.INFO, "the mark of the window stays", unwritable);
        }
    }
}
