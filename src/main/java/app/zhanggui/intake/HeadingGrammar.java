package app.zhanggui.intake;

import app.zhanggui.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How headings are put together around the words of the list, as {@code grammar.txt} has it. */
final class HeadingGrammar {
    private final Map<String, List<String>> kinds = new HashMap<>();
    private final Map<String, String> shorts = new HashMap<>();

    HeadingGrammar() {
        for (String line : WordList.lines(HeadingGrammar.class, "grammar.txt")) {
            int colon = line.indexOf(':');
            String[] words = line.substring(colon + 1).split(",");
            kinds.put(line.substring(0, colon), Arrays.stream(words).map(String::strip).toList());
        }
        for (String pair : words("short")) {
            int blank = pair.indexOf(' ');
            shorts.put(pair.substring(0, blank), pair.substring(blank + 1));
        }
    }

    /** The words of a kind, in order. */
    List<String> words(String kind) {
        return kinds.get(kind);
    }

    /** {@code cust addr} as customer address; one word alone may be anything. */
    String spelledOut(String plain) {
        return plain.indexOf(' ') < 0
                ? plain
                : Arrays.stream(plain.split(" "))
                        .map(word -> shorts.getOrDefault(word, word))
                        .collect(Collectors.joining(" "));
    }

    /** The word of a kind that a heading begins with, if more than one character stands behind. */
    Optional<String> prefix(String kind, String plain) {
        return words(kind).stream()
                .filter(own -> plain.startsWith(own) && plain.length() > own.length() + 1)
                .findFirst();
    }
}
