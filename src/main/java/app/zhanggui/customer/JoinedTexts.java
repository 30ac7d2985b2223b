package app.zhanggui.customer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts of several cards in one, what they have in common said once. */
final class JoinedTexts {
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\s*[/;,，；、]\\s*");

    private JoinedTexts() {}

    static String of(Field field, List<String> texts) {
        if (field == CardField.PHONE || field == CardField.MOBILE) {
            return numbers(texts);
        }
        return field.type() == Field.Type.TAGS
                ? Tags.canonical(Tags.of(String.join(Tags.BETWEEN, texts)))
                : String.join("\n", parts(texts));
    }

    /** A number that is written in another way is still the same. */
    private static String numbers(List<String> texts) {
        List<String> numbers = new ArrayList<>();
        Set<Object> known = new LinkedHashSet<>();
        for (String text : texts) {
            for (String number : BETWEEN_NUMBERS.split(text)) {
                Set<String> keys = NumberKeys.of(number.replaceAll("\\s", ""));
                if (!number.isBlank() && known.add(keys.isEmpty() ? number.strip() : keys)) {
                    numbers.add(number.strip());
                }
            }
        }
        return String.join(" / ", numbers);
    }

    /** A text that another one has in it says nothing new. */
    private static List<String> parts(List<String> texts) {
        List<String> parts = new ArrayList<>();
        for (String text : texts) {
            if (!text.isBlank() && parts.stream().noneMatch(part -> part.contains(text))) {
                parts.removeIf(text::contains);
                parts.add(text);
            }
        }
        return parts;
    }
}
