package app.zhanggui.intake;

import app.zhanggui.text.WordList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;

/** The words people write above the columns of one kind of list, the plainest of a field first. */
final class ListWords {
    /** Nobody means the field by that heading. */
    static final int NEVER = Integer.MAX_VALUE;

    private final Map<ListField, Map<String, Integer>> ranks = new LinkedHashMap<>();
    private final Set<String> telling = new HashSet<>();
    private final ToIntBiFunction<ListField, String> otherwise;

    /**
     * @param file with lines such as {@code talk content: !沟通内容, 内容}; words with ! are said in
     *     lists of this kind only
     * @param otherwise how plainly a heading none of the words is says a field
     */
    ListWords(String file, ListKind kind, ToIntBiFunction<ListField, String> otherwise) {
        this.otherwise = otherwise;
        for (WordList.Entry entry : WordList.entries(ListWords.class, file)) {
            String[] head = entry.head().split(" ");
            if (head[0].equals("any") || head[0].equals(kind.name().toLowerCase(Locale.ROOT))) {
                add(ListField.of(head[1]), entry.words());
            }
        }
    }

    private void add(ListField field, List<String> words) {
        Map<String, Integer> ranked = ranks.computeIfAbsent(field, any -> new HashMap<>());
        for (String word : words) {
            boolean tells = word.startsWith("!");
            String plain = HeadingText.plain(tells ? word.substring(1) : word);
            ranked.putIfAbsent(plain, ranked.size());
            if (tells) {
                telling.add(plain);
            }
        }
    }

    /** The column of each field; of several the one that is said most plainly, then the first. */
    Map<ListField, Integer> columns(List<String> headings) {
        List<Said> said = headings.stream().map(Said::of).toList();
        Map<ListField, Integer> columns = new EnumMap<>(ListField.class);
        for (ListField field : ranks.keySet()) {
            plainest(field, said, columns).ifPresent(at -> columns.put(field, at));
        }
        return columns;
    }

    /** A heading as it stands and made comparable. */
    private record Said(String heading, String plain) {
        static Said of(String heading) {
            return new Said(heading, HeadingText.plain(heading));
        }
    }

    private Optional<Integer> plainest(
            ListField field, List<Said> headings, Map<ListField, Integer> taken) {
        int best = NEVER;
        Optional<Integer> found = Optional.empty();
        for (int column = 0; column < headings.size(); column++) {
            int rank = taken.containsValue(column) ? best : rank(field, headings.get(column));
            if (rank < best) {
                best = rank;
                found = Optional.of(column);
            }
        }
        return found;
    }

    private int rank(ListField field, Said said) {
        Integer rank = ranks.get(field).get(said.plain());
        if (rank != null) {
            return rank;
        }
        boolean another = said.plain().isEmpty() || isWord(said.plain());
        return another ? NEVER : otherwise.applyAsInt(field, said.heading());
    }

    private boolean isWord(String plain) {
        return ranks.values().stream().anyMatch(words -> words.containsKey(plain));
    }

    /** Whether it is one of the words. */
    boolean isKnown(String heading) {
        return isWord(HeadingText.plain(heading));
    }

    /** Whether it is said in lists of this kind only. */
    boolean isTelling(String heading) {
        return telling.contains(HeadingText.plain(heading));
    }
}
