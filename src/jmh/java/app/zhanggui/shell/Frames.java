package app.zhanggui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/**
 * How smoothly the real window moves: the list and the wall scrolled by one turn of the wheel a
 * frame, and how long after a key its answer stands on the screen. {@code Frames DIR}, DIR with a
 * card file. Milliseconds of the clock, and of the processor for the two threads that draw: the
 * latter tell the same on a busy machine.
 */
public final class Frames {
    private static final int FRAMES = 300;
    private static final int WARM = 60;
    private static final String TYPED = "HDWJ";
    private static final long PAUSE = 700;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Scene scene;
    private final Robot robot;

    private Frames(Scene scene) {
        this.scene = scene;
        robot = new Robot();
    }

    public static void main(String[] args) throws Exception {
        Thread window = new Thread(() -> open(args[0]));
        window.setDaemon(true);
        window.start();
        Thread.sleep(PAUSE * 3);
        Frames frames = cardsInSight();
        frames.scroll("list", ".card-table");
        frames.type();
        onScreen(() -> frames.shape(1).fire());
        frames.scroll("wall", ".card-wall");
        onScreen(() -> frames.shape(0).fire());
        Thread.sleep(PAUSE);
        Platform.exit();
    }

    /** The window opens on another page: the cards are brought to the front first. */
    private static Frames cardsInSight() throws InterruptedException {
        Button cards = (Button) inSight("#rail-cards");
        onScreen(cards::fire);
        Scene scene = inSight(".card-table").getScene();
        Thread.sleep(PAUSE * 3);
        List<Frames> made = new ArrayList<>();
        onScreen(() -> made.add(new Frames(scene)));
        return made.get(0);
    }

    private static Node inSight(String what) throws InterruptedException {
        List<Node> found = new ArrayList<>();
        while (found.isEmpty()) {
            Thread.sleep(PAUSE);
            onScreen(
                    () ->
                            Window.getWindows().stream()
                                    .map(window -> window.getScene().lookup(what))
                                    .filter(Objects::nonNull)
                                    .forEach(found::add));
        }
        return found.get(0);
    }

    private static void open(String folder) {
        try {
            Main.main(new String[] {"--data", folder});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ToggleButton shape(int at) {
        List<Node> shapes = List.copyOf(scene.getRoot().lookupAll(".shapes > .toggle-button"));
        return (ToggleButton) shapes.get(at);
    }

    private void scroll(String name, String what) throws InterruptedException {
        Thread.sleep(PAUSE);
        onScreen(() -> moveOver(scene.lookup(what)));
        List<Double> gaps = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        Map<String, Long> before = processor();
        onScreen(() -> new Wheel(gaps, done).start());
        done.await();
        Map<String, Long> after = processor();
        print(name, gaps);
        after.forEach(
                (thread, nanos) ->
                        System.out.printf(
                                "  processor a frame, %s: %.1f%n",
                                thread,
                                (nanos - before.getOrDefault(thread, 0L)) / 1e6 / (FRAMES + WARM)));
    }

    private void moveOver(Node list) {
        Bounds at = list.localToScreen(list.getBoundsInLocal());
        robot.mouseMove(at.getCenterX(), at.getCenterY());
    }

    /** Turns the wheel at every frame. */
    private final class Wheel extends AnimationTimer {
        private final List<Double> gaps;
        private final CountDownLatch done;
        private long last;
        private int frames;

        Wheel(List<Double> gaps, CountDownLatch done) {
            this.gaps = gaps;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            long at = System.nanoTime();
            if (frames++ > WARM) {
                gaps.add((at - last) / 1e6);
            }
            last = at;
            if (frames > FRAMES + WARM) {
                stop();
                done.countDown();
            } else {
                robot.mouseWheel(1);
            }
        }
    }

    /** Types into the search field and takes it away again. */
    private void type() throws InterruptedException {
        onScreen(
                () -> {
                    robot.keyPress(KeyCode.CONTROL);
                    robot.keyType(KeyCode.F);
                    robot.keyRelease(KeyCode.CONTROL);
                });
        List<Double> shown = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            List<KeyCode> keys =
                    Stream.concat(
                                    TYPED.chars()
                                            .mapToObj(c -> KeyCode.valueOf(Character.toString(c))),
                                    Collections.nCopies(TYPED.length(), KeyCode.BACK_SPACE)
                                            .stream())
                            .toList();
            for (KeyCode key : keys) {
                Thread.sleep(PAUSE);
                shown.addAll(untilShown(key));
            }
        }
        print("key to shown", shown);
    }

    /** From a key until two frames after the list changed: then the first of them stands there. */
    private List<Double> untilShown(KeyCode key) throws InterruptedException {
        List<Double> shown = Collections.synchronizedList(new ArrayList<>());
        onScreen(
                () -> {
                    long from = System.nanoTime();
                    TableView<?> table = (TableView<?>) scene.lookup(".card-table");
                    ListChangeListener<Object> changed =
                            change -> {
                                if (shown.isEmpty()) {
                                    new AnimationTimer() {
                                        private int frames;

                                        @Override
                                        public void handle(long now) {
                                            if (++frames == 2) {
                                                shown.add((System.nanoTime() - from) / 1e6);
                                                stop();
                                            }
                                        }
                                    }.start();
                                }
                            };
                    table.getItems().addListener(changed);
                    robot.keyType(key);
                });
        Thread.sleep(PAUSE);
        return shown.stream().limit(1).toList();
    }

    private static Map<String, Long> processor() {
        return Stream.of(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(one -> one != null)
                .filter(one -> one.getThreadName().matches("JavaFX App.*|QuantumRenderer.*"))
                .collect(
                        Collectors.toMap(
                                one -> one.getThreadName(),
                                one -> THREADS.getThreadCpuTime(one.getThreadId()),
                                Math::max));
    }

    private static void onScreen(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    work.run();
                    done.countDown();
                });
        done.await();
    }

    private static void print(String name, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf(
                "%s: p50 %.1f p90 %.1f p99 %.1f max %.1f ms (%d)%n",
                name,
                at(sorted, 0.5),
                at(sorted, 0.9),
                at(sorted, 0.99),
                at(sorted, 1),
                sorted.size());
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.isEmpty()
                ? 0
                : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part));
    }
}
