package app.zhanggui.intake;

import app.zhanggui.customer.Field;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the owner says that words of a choice mean, which nobody else understands: 铁杆 is A. A word
 * that means nothing is answered with an empty text.
 */
public record ValueAnswers(Map<Key, String> answers) {
    /** A word as it is compared, and the code of the field it stands in. */
    public record Key(String field, String word) {
        static Key of(Field field, String written) {
            return new Key(field.code(), plain(written));
        }
    }

    public static final ValueAnswers NONE = new ValueAnswers(Map.of());

    public ValueAnswers {
        answers = Map.copyOf(answers);
    }

    /** The canonical text the word stands for, empty for none; nothing if nobody said. */
    public Optional<String> of(Field field, String written) {
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(answers.get(Key.of(field, written)));
    }

    /** With one more answer; an empty one leaves the field blank. */
    public ValueAnswers with(Field field, String written, String canonical) {
        Map<Key, String> changed = new HashMap<>(answers);
        changed.put(Key.of(field, written), canonical);
        return new ValueAnswers(changed);
    }

    /** These, and those that are answered nowhere here. */
    ValueAnswers over(ValueAnswers others) {
        Map<Key, String> all = new HashMap<>(others.answers);
        all.putAll(answers);
        return new ValueAnswers(all);
    }

    static String plain(String written) {
        return HalfWidth.of(written).strip().toLowerCase(Locale.ROOT);
    }
}
