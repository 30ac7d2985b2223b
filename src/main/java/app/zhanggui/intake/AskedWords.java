package app.zhanggui.intake;

import app.zhanggui.customer.ChoiceWords;
import app.zhanggui.customer.Field;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the words of choices that nobody understands, and those the owner explained. */
final class AskedWords {
    private static final int LONGEST = 100;

    private final Map<ValueAnswers.Key, UnknownWord> unknown = new LinkedHashMap<>();
    private final Map<ValueAnswers.Key, AnsweredWord> answered = new LinkedHashMap<>();

    static boolean isAsked(Field field) {
        return switch (field.type()) {
            case CHOICE, CHOICES, YES_NO -> true;
            default -> false;
        };
    }

    void add(Field field, String written) {
        if (written.length() <= LONGEST) {
            unknown.merge(
                    ValueAnswers.Key.of(field, written),
                    new UnknownWord(field, written, 1, likely(field, written)),
                    (one, more) ->
                            new UnknownWord(field, one.word(), one.rows() + 1, one.likely()));
        }
    }

    void add(Field field, String written, String meaning) {
        answered.merge(
                ValueAnswers.Key.of(field, written),
                new AnsweredWord(field, written, 1, meaning),
                (one, more) -> new AnsweredWord(field, one.word(), one.rows() + 1, meaning));
    }

    /** The most frequent first. */
    List<UnknownWord> unknown() {
        return unknown.values().stream()
                .sorted(Comparator.comparingInt(UnknownWord::rows).reversed())
                .toList();
    }

    /** The most frequent first. */
    List<AnsweredWord> answered() {
        return answered.values().stream()
                .sorted(Comparator.comparingInt(AnsweredWord::rows).reversed())
                .toList();
    }

    /** A word inside it that is understood: 老客户(铁杆) is likely 老客户. */
    private static Optional<String> likely(Field field, String written) {
        for (int length = written.length() - 1; length >= 1; length--) {
            for (int from = 0; from + length <= written.length(); from++) {
                Optional<String> part =
                        ChoiceWords.read(field, written.substring(from, from + length));
                if (part.isPresent() && !part.get().isEmpty()) {
                    return part;
                }
            }
        }
        return Optional.empty();
    }
}
