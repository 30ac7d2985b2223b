package app.zhanggui.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Answers a question that changes while somebody types: a moment after the last change, away from
 * the screen. A question asked anew before its answer came is forgotten, answer and all.
 */
public interface LookUp {

    /**
     * Asks, in place of whatever was asked before.
     *
     * @param question must not touch the screen
     * @param answer gets what was found, on the screen's thread
     */
    <T> void ask(Supplier<T> question, Consumer<T> answer);

    /** Answers at once in the caller's thread. */
    static LookUp direct() {
        return new LookUp() {
            @Override
            public <T> void ask(Supplier<T> question, Consumer<T> answer) {
                answer.accept(question.get());
            }
        };
    }
}
