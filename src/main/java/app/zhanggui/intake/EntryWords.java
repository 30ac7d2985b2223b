package app.zhanggui.intake;

import app.zhanggui.text.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells of which kind a list is and which column is which, by the words of {@code entries.txt}. */
final class EntryWords {
    private final Map<EntryKind, Map<EntryField, List<String>>> words =
            new EnumMap<>(EntryKind.class);
    private final Map<EntryKind, Set<String>> telling = new EnumMap<>(EntryKind.class);

    EntryWords() {
        for (String line : WordList.lines(EntryWords.class, "entries.txt")) {
            String[] head = line.substring(0, line.indexOf(':')).split(" ");
            for (EntryKind kind : EntryKind.values()) {
                if (head[0].equals("any") || head[0].equals(kind.name().toLowerCase(Locale.ROOT))) {
                    add(kind, EntryField.of(head[1]), line.substring(line.indexOf(':') + 1));
                }
            }
        }
    }

    private void add(EntryKind kind, EntryField field, String list) {
        List<String> plain = new ArrayList<>();
        for (String word : list.split(",")) {
            String bare = word.strip();
            boolean tells = bare.startsWith("!");
            String text = HeadingText.plain(tells ? bare.substring(1) : bare);
            plain.add(text);
            if (tells) {
                telling.computeIfAbsent(kind, any -> new HashSet<>()).add(text);
            }
        }
        words.computeIfAbsent(kind, any -> new LinkedHashMap<>()).put(field, plain);
    }

    /** The columns of a list of that kind; empty if the headings are not of such a list. */
    Optional<Map<EntryField, Integer>> columns(EntryKind kind, List<String> headings) {
        List<String> plain = headings.stream().map(HeadingText::plain).toList();
        Map<EntryField, Integer> columns = new HashMap<>();
        words.get(kind)
                .forEach(
                        (field, known) ->
                                known.stream()
                                        .map(plain::indexOf)
                                        .filter(at -> at >= 0 && !columns.containsValue(at))
                                        .findFirst()
                                        .ifPresent(at -> columns.put(field, at)));
        boolean told = plain.stream().anyMatch(telling.get(kind)::contains);
        return told && kind.isSaidBy(columns.keySet()) ? Optional.of(columns) : Optional.empty();
    }
}
