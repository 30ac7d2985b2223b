package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.text.WordList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells which column of a sales list is which, by the words people write above them. */
final class SalesWords {
    /** Words for the cards come after all those of sales lists. */
    private static final int AFTER_ALL = 1000;

    private static final int CONTACT_LAST = 2 * AFTER_ALL;

    private final Map<SalesField, Map<String, Integer>> ranks = new EnumMap<>(SalesField.class);
    private final HeadingWords cards = new HeadingWords();

    SalesWords() {
        for (String line : WordList.lines(SalesWords.class, "sales.txt")) {
            int colon = line.indexOf(':');
            SalesField field =
                    SalesField.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
            Map<String, Integer> words = ranks.computeIfAbsent(field, any -> new HashMap<>());
            for (String word : line.substring(colon + 1).split(",")) {
                words.putIfAbsent(HeadingText.plain(word), words.size());
            }
        }
    }

    /** The column of each field; of several the one that is said most plainly, then the first. */
    Map<SalesField, Integer> columns(List<String> headings) {
        Map<SalesField, Integer> columns = new EnumMap<>(SalesField.class);
        for (SalesField field : SalesField.values()) {
            plainest(field, headings, columns).ifPresent(at -> columns.put(field, at));
        }
        return columns;
    }

    /** How many of the headings are words of sales lists. */
    long known(List<String> headings) {
        return headings.stream().map(HeadingText::plain).filter(this::isKnown).count();
    }

    private boolean isKnown(String plain) {
        return ranks.values().stream().anyMatch(words -> words.containsKey(plain));
    }

    private Optional<Integer> plainest(
            SalesField field, List<String> headings, Map<SalesField, Integer> taken) {
        int best = Integer.MAX_VALUE;
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

    private int rank(SalesField field, String heading) {
        String plain = HeadingText.plain(heading);
        Integer rank = plain.isEmpty() ? null : ranks.get(field).get(plain);
        if (rank != null) {
            return rank;
        }
        return isKnown(plain) || plain.isEmpty() ? Integer.MAX_VALUE : byCardWords(field, heading);
    }

    private int byCardWords(SalesField field, String heading) {
        Heading read = cards.read(heading);
        if (field == SalesField.CUSTOMER && read.means(CardField.NAME)) {
            return AFTER_ALL + read.rank();
        }
        if (field == SalesField.CUSTOMER && read.means(CardField.CONTACT)) {
            return CONTACT_LAST + read.rank();
        }
        boolean number = read.means(CardField.PHONE) || read.means(CardField.MOBILE);
        return field == SalesField.NUMBER && number ? AFTER_ALL + read.rank() : Integer.MAX_VALUE;
    }
}
