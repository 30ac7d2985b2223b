package app.zhanggui.customer;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** 标签: the words the owner sorts cards by; each once, in the order they were written. */
public final class Tags {
    /** Stands between tags in their canonical text. */
    public static final String BETWEEN = "、";

    private Tags() {}

    /** The tags of a text that has them in any of the ways people separate words. */
    public static List<String> of(String text) {
        return Arrays.stream(text.split("[、,，;；|\\n\\t]+"))
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
