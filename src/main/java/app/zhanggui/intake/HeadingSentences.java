package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Headings said in so many ways that no list has them all: 最近一次拿货, 最多叫欠, 店里座机, 怎么知道我们的. The groups
 * of words they are put together from, and how, stand in {@code sentences.txt}.
 */
final class HeadingSentences {
    private static final String MAY_BE_MISSING = "?";
    private static final String NOTHING = "nothing";

    /** So many characters of their words every sentence has; most cells of a list have fewer. */
    private static final int FEWEST_KNOWN = 2;

    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final BitSet characters = new BitSet();
    private final List<Sentence> sentences = new ArrayList<>();

    HeadingSentences() {
        for (String line : WordList.lines(HeadingSentences.class, "sentences.txt")) {
            int equals = line.indexOf(" = ");
            if (equals > 0) {
                List<String> group =
                        Arrays.stream(line.substring(equals + 3).split(","))
                                .map(String::strip)
                                .toList();
                words.put(line.substring(0, equals), group);
                groups.put(line.substring(0, equals), oneOf(group));
            } else {
                sentences.add(sentence(line));
            }
        }
    }

    private record Sentence(Pattern pattern, Meaning meaning) {}

    /** The words of a group. */
    List<String> words(String group) {
        return words.get(group);
    }

    /** What a plain heading means; empty if it is none of the sentences. */
    Optional<Meaning> read(String plain) {
        int fewest = Math.min(FEWEST_KNOWN, plain.length());
        if (plain.chars().filter(characters::get).limit(fewest).count() < fewest) {
            return Optional.empty();
        }
        return sentences.stream()
                .filter(one -> one.pattern.matcher(plain).matches())
                .map(Sentence::meaning)
                .findFirst();
    }

    private Sentence sentence(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split(" ");
        Meaning meaning =
                head[0].equals(NOTHING)
                        ? Meaning.NOTHING
                        : Meaning.of(
                                CardField.of(head[0]).orElseThrow(), Integer.parseInt(head[1]));
        String pattern =
                Arrays.stream(line.substring(colon + 1).strip().split(" +"))
                        .map(this::part)
                        .collect(Collectors.joining());
        return new Sentence(Pattern.compile(pattern), meaning);
    }

    private String part(String written) {
        if (written.startsWith("!")) {
            return "(?!.*" + choice(written.substring(1)) + ")";
        }
        boolean optional = written.endsWith(MAY_BE_MISSING);
        String choice = choice(optional ? written.substring(0, written.length() - 1) : written);
        return optional ? choice + MAY_BE_MISSING : choice;
    }

    private String choice(String written) {
        return switch (written) {
            case "~" -> ".{0,4}";
            case "…" -> ".*";
            default ->
                    Arrays.stream(written.split("\\|"))
                            .map(word -> groups.getOrDefault(word, literal(word)))
                            .collect(Collectors.joining("|", "(?:", ")"));
        };
    }

    /** The longest first, so that 欠款 is not read as 欠 and something more. */
    private String oneOf(List<String> group) {
        return group.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(this::literal)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private String literal(String word) {
        String plain = HeadingText.simplified(word).replace('_', ' ');
        plain.chars().forEach(characters::set);
        return Pattern.quote(plain);
    }
}
