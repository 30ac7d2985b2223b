package app.zhanggui.intake;

import app.zhanggui.text.WordGroups;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How headings are put together around the words of the list, as {@code grammar.txt} has it. */
final class HeadingGrammar {
    private static final Pattern WITHIN_WORD =
            Pattern.compile(
                    "(?<=[a-z]{2})-(?=[a-z]{2})|(?<=^[a-z]{4,12})(?=(address|phone|mobile|email)$)");

    private final WordGroups groups = new WordGroups(HeadingGrammar.class, "grammar.txt");
    private final Pattern noted =
            Pattern.compile(
                    "(.* )?(ids?|uuid|guid)|.*(编[号码]|代码|主键)|.*"
                            + groups.anyOf("noted")
                            + groups.anyOf("noted of")
                            + "|.*(created|updated|modified|deleted|login)( (at|by|on|date|time|count|ip))?");
    private final Map<String, String> shorts = new HashMap<>();
    private final List<String> owners;

    /**
     * @param persons what a customer who is a person is called
     * @param firms what a customer who is a firm is called
     */
    HeadingGrammar(List<String> persons, List<String> firms) {
        for (String pair : words("short")) {
            int blank = pair.indexOf(' ');
            shorts.put(pair.substring(0, blank), pair.substring(blank + 1));
        }
        owners =
                Stream.of(words("own"), persons, firms)
                        .flatMap(List::stream)
                        .filter(word -> word.length() > 1 || words("own").contains(word))
                        .filter(word -> !words("not own").contains(word))
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
    }

    /** The words of a kind, in order. */
    List<String> words(String kind) {
        return groups.words(kind);
    }

    /** 更新时间, 客户ID: whether it is what a program notes for itself. */
    boolean isNoted(String plain) {
        return noted.matcher(plain).matches();
    }

    /** {@code cust addr} as customer address, houseaddress and phone-fixed as two words. */
    String spelledOut(String plain) {
        return plain.indexOf(' ') < 0
                ? WITHIN_WORD.matcher(plain).replaceAll(" ")
                : Arrays.stream(plain.split(" "))
                        .map(word -> shorts.getOrDefault(word, word))
                        .collect(Collectors.joining(" "));
    }

    /** What stands behind words that only say that it is the customer's: 供应商开户行, 学员的生日. */
    Optional<String> afterOwner(String plain) {
        return behind(owners, plain).map(rest -> rest.replaceFirst("^的(?=..)", ""));
    }

    /** The same for words that also say that a column without them goes before. */
    Optional<String> afterLesser(String plain) {
        return behind(words("lesser"), plain);
    }

    /** The same for the first English word of several. */
    Optional<String> afterEnglish(String plain) {
        int blank = plain.indexOf(' ');
        return blank > 0 && words("english").contains(plain.substring(0, blank))
                ? Optional.of(plain.substring(blank + 1))
                : Optional.empty();
    }

    /** What stands before a word that adds nothing: 税号信息. */
    Optional<String> beforeTail(String plain) {
        return words("tail").stream()
                .filter(tail -> plain.endsWith(tail) && plain.length() > tail.length() + 1)
                .map(tail -> plain.substring(0, plain.length() - tail.length()).strip())
                .findFirst();
    }

    private static Optional<String> behind(List<String> words, String plain) {
        return words.stream()
                .filter(word -> plain.startsWith(word) && plain.length() > word.length() + 1)
                .map(word -> plain.substring(word.length()))
                .findFirst();
    }
}
