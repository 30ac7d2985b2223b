package app.zhanggui.customer;

import app.zhanggui.text.Pinyin;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How characters are read, one by one, each looked up once: for what has no stored reading, such as
 * the persons and the regions.
 */
final class Readings {
    /** So many characters decide where a text stands in a sorted list. */
    private static final int FIRST = 8;

    /** A name of many readings keeps so many of them. */
    private static final int MOST = 8;

    private static final Map<Integer, List<String>> KNOWN = new ConcurrentHashMap<>();

    private Readings() {}

    /** Every reading of a character, the likeliest first; none for signs. */
    static List<String> of(int character) {
        return KNOWN.computeIfAbsent(
                character,
                fresh -> {
                    String full = Pinyin.of(Character.toString(fresh)).full();
                    return full.isEmpty() ? List.of() : Arrays.asList(full.split(" "));
                });
    }

    /** The beginning of a text as it is read, syllables apart. */
    static String toSortBy(String text) {
        StringBuilder reading = new StringBuilder();
        text.codePoints()
                .limit(FIRST)
                .mapToObj(Readings::of)
                .filter(readings -> !readings.isEmpty())
                .forEach(readings -> reading.append(readings.get(0)).append(' '));
        return reading.toString();
    }

    /** Every way to read a short name, by its initials and in full. */
    static Set<String> ways(String name) {
        Set<String> ways = new LinkedHashSet<>(ways(name, true));
        ways.addAll(ways(name, false));
        return ways;
    }

    private static Set<String> ways(String name, boolean initials) {
        Set<String> ways = Set.of("");
        for (int character : name.codePoints().toArray()) {
            Set<String> longer = new LinkedHashSet<>();
            for (String way : ways) {
                for (String reading : of(character)) {
                    if (longer.size() < MOST) {
                        longer.add(way + (initials ? reading.substring(0, 1) : reading));
                    }
                }
            }
            ways = longer.isEmpty() ? ways : longer;
        }
        return ways;
    }
}
