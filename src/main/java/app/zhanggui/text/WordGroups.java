package app.zhanggui.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words by what they are, as a text file beside the code has them: {@code surname: 王, 李, 张}. */
public final class WordGroups {
    private final String file;
    private final Map<String, List<String>> groups = new HashMap<>();

    /** The lines of a file; those that begin alike are one group. */
    public WordGroups(Class<?> beside, String file) {
        this.file = file;
        for (WordList.Entry entry : WordList.entries(beside, file)) {
            groups.computeIfAbsent(entry.head(), any -> new ArrayList<>()).addAll(entry.words());
        }
        groups.replaceAll((head, words) -> List.copyOf(words));
    }

    /** The words of a group, in order. */
    public List<String> words(String group) {
        List<String> words = groups.get(group);
        if (words == null) {
            throw new IllegalArgumentException("no words called " + group + " in " + file);
        }
        return words;
    }

    /** A part of a pattern that any word of the groups fits, the longest that does. */
    public String anyOf(String... names) {
        return Stream.of(names)
                .flatMap(name -> words(name).stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
