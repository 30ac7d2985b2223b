package app.zhanggui.work;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on a long list in two steps, each on a core of its own; the order stays the same. */
public final class Ahead {
    private Ahead() {}

    /** So many pieces at most are made or being made and not yet used. */
    private static final int WAITING = 3;

    /**
     * Makes something of each piece, and uses it: the next ones are made while this one is used.
     * What either throws ends it.
     *
     * @param make must not change anything that {@code use} reads
     */
    public static <T, R> void each(List<T> pieces, Function<T, R> make, Consumer<R> use) {
        Queue<ForkJoinTask<R>> made = new ArrayDeque<>();
        for (T piece : pieces) {
            if (made.size() == WAITING) {
                use.accept(made.remove().join());
            }
            made.add(ForkJoinPool.commonPool().submit(() -> make.apply(piece)));
        }
        made.forEach(last -> use.accept(last.join()));
    }
}
