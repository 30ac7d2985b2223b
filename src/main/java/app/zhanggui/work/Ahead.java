package app.zhanggui.work;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on a long list in two steps, each on a core of its own; the order stays the same. */
public final class Ahead {
    private Ahead() {}

    /**
     * Makes something of each piece, and uses it: the next one is made while this one is used. What
     * either throws ends it.
     *
     * @param make must not change anything that {@code use} reads
     */
    public static <T, R> void each(List<T> pieces, Function<T, R> make, Consumer<R> use) {
        ForkJoinTask<R> next = pieces.isEmpty() ? null : start(pieces.get(0), make);
        for (int i = 1; i <= pieces.size(); i++) {
            R made = next.join();
            next = i < pieces.size() ? start(pieces.get(i), make) : null;
            use.accept(made);
        }
    }

    private static <T, R> ForkJoinTask<R> start(T piece, Function<T, R> make) {
        return ForkJoinPool.commonPool().submit(() -> make.apply(piece));
    }
}
