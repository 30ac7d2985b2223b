package app.zhanggui.intake;

import app.zhanggui.text.WordList;
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
    private static final Pattern IDLE =
            Pattern.compile(
                    "(.* )?(ids?|uuid|guid)|.*(编[号码]|代码|主键)"
                            + "|.*(创建|更新|修改|录入|导入|同步|审核|审批|操作|登[录陆]|删除|禁用|锁定)(者|人|人员|时间|日期|状态|标[志记]|次数|ip)"
                            + "|.*(created|updated|modified|deleted|login)( (at|by|on|date|time|count|ip))?");

    private final Map<String, List<String>> kinds = new HashMap<>();
    private final Map<String, String> shorts = new HashMap<>();

    private final List<String> owners;

    /**
     * @param persons what a customer who is a person is called
     * @param firms what a customer who is a firm is called
     */
    HeadingGrammar(List<String> persons, List<String> firms) {
        for (String line : WordList.lines(HeadingGrammar.class, "grammar.txt")) {
            int colon = line.indexOf(':');
            String[] words = line.substring(colon + 1).split(",");
            kinds.put(line.substring(0, colon), Arrays.stream(words).map(String::strip).toList());
        }
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
        return kinds.get(kind);
    }

    /** Whether it is what a program notes for itself. */
    boolean isIdle(String plain) {
        return words("idle").contains(plain) || IDLE.matcher(plain).matches();
    }

    /** {@code cust addr} as customer address; one word alone may be anything. */
    String spelledOut(String plain) {
        return plain.indexOf(' ') < 0
                ? plain
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
