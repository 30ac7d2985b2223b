package app.zhanggui.intake;

import app.zhanggui.db.Changes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A talk, a promise, a day or owned goods, read and ready to be written down.
 *
 * @param key alike in two entries that say the same
 * @param on the day it is of, as it is shown
 * @param words what it says, as it is shown
 */
public record Entry(List<Object> key, String on, String words, Consumer<Changes> write) {
    private static final String BETWEEN = " · ";

    /** What is said in a few words, empty ones left out. */
    static String said(String... words) {
        return List.of(words).stream()
                .filter(word -> !word.isEmpty())
                .reduce((one, other) -> one + BETWEEN + other)
                .orElse("");
    }

    /** As two texts are compared: blanks and line breaks say nothing. */
    static String bare(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
