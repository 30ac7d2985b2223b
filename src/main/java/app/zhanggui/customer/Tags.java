package app.zhanggui.customer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 标签: the words the owner sorts cards by; each once, in the order they were written. */
public final class Tags {
    /** Stands between tags in their canonical text. */
    public static final String BETWEEN = "、";

    /** Signs, and blanks between characters; those between Latin words are part of a tag. */
    private static final Pattern APART =
            Pattern.compile("[、,，;；|\\n\\t]+|(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");

    private Tags() {}

    /** The tags of a text that has them in any of the ways people separate words. */
    public static List<String> of(String text) {
        return APART.splitAsStream(text)
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    public static String canonical(Collection<String> tags) {
        return new LinkedHashSet<>(tags)
                .stream()
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .collect(Collectors.joining(BETWEEN));
    }
}
