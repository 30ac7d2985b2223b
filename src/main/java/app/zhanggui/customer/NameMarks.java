package app.zhanggui.customer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which characters of a name a query hit, by themselves or by their reading (S1-06). */
public final class NameMarks {
    private NameMarks() {}

    /** The hit characters of a card's name, by their index in it. */
    public static BitSet of(CardLine line, String query) {
        BitSet marks = new BitSet();
        for (SearchTerm term : SearchTerm.of(query)) {
            mark(line, term.text(), marks);
        }
        return marks;
    }

    private static void mark(CardLine line, String term, BitSet marks) {
        String plain = SearchKeys.plain(line.name());
        int at = plain.length() == line.name().length() ? plain.indexOf(term) : -1;
        if (at >= 0) {
            marks.set(at, at + term.length());
        } else if (term.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && !markReading(likeliest(line), term, marks)
                && (line.pinyinInitials().contains(term) || line.pinyinFull().contains(term))) {
            markReading(all(line.name()), term, marks);
        }
    }

    static boolean markReading(List<List<String>> readings, String term, BitSet marks) {
        for (int from = 0; from < readings.size(); from++) {
            int to = endOfHit(readings, from, term);
            if (to > from && !readings.get(from).isEmpty()) {
                marks.set(from, to);
                return true;
            }
        }
        return false;
    }

    /** One reading a character, from the stored key: nothing has to be looked up. */
    private static List<List<String>> likeliest(CardLine line) {
        String[] syllables = line.pinyinSort().split(" ");
        List<List<String>> readings = new ArrayList<>();
        int next = 0;
        for (char c : line.name().toCharArray()) {
            boolean isRead = Character.isLetterOrDigit(c) && next < syllables.length;
            readings.add(isRead ? List.of(syllables[next++]) : List.of());
        }
        return next == syllables.length ? readings : List.of();
    }

    /** Every reading of every character. */
    static List<List<String>> all(String name) {
        return name.chars().mapToObj(Readings::of).toList();
    }

    /** Where the reading ends that begins at a character and is the whole term, or -1. */
    private static int endOfHit(List<List<String>> readings, int from, String term) {
        if (term.isEmpty()) {
            return from;
        } else if (from >= readings.size()) {
            return -1;
        } else if (readings.get(from).isEmpty()) {
            return endOfHit(readings, from + 1, term);
        }
        for (String part : parts(readings.get(from), term)) {
            int end = endOfHit(readings, from + 1, term.substring(part.length()));
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
}
