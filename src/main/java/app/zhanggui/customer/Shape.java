package app.zhanggui.customer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the value of a field looks.
 *
 * @param wordStem beginning of the keys of the words for its choices; empty for other types
 */
record Shape(Field.Type type, int longest, List<String> choices, String wordStem) {
    /** From so many characters on a text is written in several lines. */
    static final int LONG = 500;

    private static final int CANONICAL = 100;

    static Shape text(int longest) {
        return new Shape(Field.Type.TEXT, longest, List.of(), "");
    }

    static Shape of(Field.Type type) {
        return new Shape(type, CANONICAL, List.of(), "");
    }

    static Shape choice(String wordStem, Enum<?>... choices) {
        return new Shape(Field.Type.CHOICE, CANONICAL, names(choices), wordStem);
    }

    static Shape choices(String wordStem, Enum<?>... choices) {
        return new Shape(Field.Type.CHOICES, CANONICAL, names(choices), wordStem);
    }

    /** One of the numbers from 1 to the highest. */
    static Shape grade(String wordStem, int highest) {
        List<String> grades =
                IntStream.rangeClosed(1, highest).mapToObj(Integer::toString).toList();
        return new Shape(Field.Type.CHOICE, CANONICAL, grades, wordStem);
    }

    private static List<String> names(Enum<?>... choices) {
        return Arrays.stream(choices).map(Enum::name).toList();
    }
}
