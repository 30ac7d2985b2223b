package app.zhanggui.customer;

import app.zhanggui.text.SimpleCharacters;
import app.zhanggui.text.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads what people write for a choice: A级, 甲, 重点客户, 老客户, 潜在, 周六日, 是 … in Chinese and English,
 * whatever language the screen has.
 */
public final class ChoiceWords {
    private static final Map<String, Map<String, String>> WORDS = new HashMap<>();

    static {
        for (WordList.Entry entry : WordList.entries(ChoiceWords.class, "choices.txt")) {
            String[] head = entry.head().split(" ");
            Map<String, String> ofField = WORDS.computeIfAbsent(head[0], any -> new HashMap<>());
            for (String word : entry.words()) {
                ofField.put(plain(word), head[1]);
            }
        }
    }

    private ChoiceWords() {}

    /** The canonical text of a choice, some choices or a yes or no; empty if it is none. */
    public static Optional<String> read(Field field, String written) {
        return switch (field.type()) {
            case CHOICE -> one(field, written);
            case CHOICES -> several(field, written);
            case YES_NO -> value("yes_no", written).map(word -> word.equals("NO") ? "" : word);
            default -> Optional.empty();
        };
    }

    private static Optional<String> one(Field field, String written) {
        for (String choice : field.choices()) {
            if (plain(choice).equals(plain(written))) {
                return Optional.of(choice);
            }
        }
        return value(field.code(), written);
    }

    private static Optional<String> value(String list, String written) {
        Map<String, String> known = WORDS.getOrDefault(list, Map.of());
        String text = plain(written);
        String value = known.get(text);
        if (value == null) {
            value = known.get(text.replaceFirst("(级|类|等|级客户|类客户|客户|会员|型|档|卡|咭)+$", ""));
        }
        if (value == null && text.matches("[abc甲乙丙][-+—_:/、].*|[abc][级类]?\\p{IsHan}{1,6}")) {
            value = known.get(text.substring(0, 1));
        }
        return Optional.ofNullable(value);
    }

    /** Some choices with anything between them; all must be understood. */
    private static Optional<String> several(Field field, String written) {
        Collection<Integer> chosen = new TreeSet<>();
        for (String word : apart(written)) {
            Optional<String> one = one(field, word);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            chosen.add(field.choices().indexOf(one.get()));
        }
        return Optional.of(String.join(" ", chosen.stream().map(field.choices()::get).toList()));
    }

    /** 周六日 says two days though nothing stands between them. */
    private static List<String> apart(String written) {
        List<String> words = new ArrayList<>();
        for (String word : written.strip().split("[\\s、,，;；/和及&+]+")) {
            String days = word.replaceFirst("^(周|星期|礼拜|每周)", "");
            if (days.matches("[一二三四五六日天]{2,7}")) {
                days.chars().forEach(day -> words.add(Character.toString(day)));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static String plain(String word) {
        return SimpleCharacters.of(Normalizer.normalize(word, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s'\"*()。.]+", "");
    }
}
