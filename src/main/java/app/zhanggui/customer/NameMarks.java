package app.zhanggui.customer;

import app.zhanggui.text.Pinyin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which characters of a name a query hit, by themselves or by their reading (S1-06). */
public final class NameMarks {
    private static final Map<Integer, List<String>> READINGS = new ConcurrentHashMap<>();

    private NameMarks() {}

    /** The hit characters, by their index in the name. */
    public static BitSet of(String name, String query) {
        BitSet marks = new BitSet();
        for (String term : SearchKeys.terms(query)) {
            mark(name, term, marks);
        }
        return marks;
    }

    private static void mark(String name, String term, BitSet marks) {
        String plain = SearchKeys.plain(name);
        int at = plain.length() == name.length() ? plain.indexOf(term) : -1;
        if (at >= 0) {
            marks.set(at, at + term.length());
        } else if (term.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            markReading(name, term, marks);
        }
    }

    private static void markReading(String name, String term, BitSet marks) {
        for (int from = 0; from < name.length(); from++) {
            int to = endOfHit(name, from, term);
            if (to > from && !readings(name.charAt(from)).isEmpty()) {
                marks.set(from, to);
                return;
            }
        }
    }

    /** Where the reading ends that begins at a character and is the whole term, or -1. */
    private static int endOfHit(String name, int from, String term) {
        if (term.isEmpty()) {
            return from;
        } else if (from >= name.length()) {
            return -1;
        }
        List<String> readings = readings(name.charAt(from));
        if (readings.isEmpty()) {
            return endOfHit(name, from + 1, term);
        }
        for (String part : parts(readings, term)) {
            int end = endOfHit(name, from + 1, term.substring(part.length()));
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /** What a character may take of the term's beginning: a reading, its beginning, its initial. */
    private static List<String> parts(List<String> readings, String term) {
        List<String> parts = new ArrayList<>();
        for (String reading : readings) {
            if (term.startsWith(reading)) {
                parts.add(reading);
            } else if (reading.startsWith(term)) {
                parts.add(term);
            }
        }
        readings.stream()
                .map(reading -> reading.substring(0, 1))
                .filter(term::startsWith)
                .forEach(parts::add);
        return parts;
    }

    /** Every reading of a character; none for signs. */
    private static List<String> readings(int character) {
        return READINGS.computeIfAbsent(
                character,
                fresh -> {
                    String full = Pinyin.of(Character.toString(fresh)).full();
                    return full.isEmpty() ? List.of() : Arrays.asList(full.split(" "));
                });
    }
}
