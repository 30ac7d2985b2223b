package app.zhanggui.customer;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which characters of what the list shows a query hit, and where it hit what is not shown. */
public final class HitMarks {
    /** So much is shown before what was hit in the middle of a long text. */
    private static final int BEFORE = 6;

    private HitMarks() {}

    /**
     * A text of the card that was hit.
     *
     * @param field where it stands; a person's name or number counts as the contact
     * @param text the text, cut so that what was hit stands near its beginning
     */
    public record Place(CardField field, String text) {}

    /** The hit characters of a text that is searched as it is written. */
    public static BitSet ofText(String shown, String query) {
        BitSet marks = new BitSet();
        String plain = shown.toLowerCase(Locale.ROOT);
        for (SearchTerm term : SearchTerm.of(query)) {
            int at = plain.length() == shown.length() ? plain.indexOf(term.text()) : -1;
            if (at >= 0) {
                marks.set(at, at + term.text().length());
            }
        }
        return marks;
    }

    /** The hit characters of a person's name and number, whatever signs group the digits. */
    public static BitSet ofReach(String shown, String query) {
        BitSet marks = ofText(shown, query);
        for (SearchTerm term : SearchTerm.of(query)) {
            if (!term.digits().isEmpty()) {
                markDigits(shown, term.digits().strip(), marks);
            } else if (!term.letters().isEmpty() && marks.isEmpty()) {
                NameMarks.markReading(NameMarks.all(shown), term.letters(), marks);
            }
        }
        return marks;
    }

    private static void markDigits(String shown, String digits, BitSet marks) {
        int[] places = digitPlaces(shown);
        String plain = shown.replaceAll("\\D", "");
        int at = digits.length() < 3 ? plain.lastIndexOf(digits) : plain.indexOf(digits);
        if (at >= 0) {
            marks.set(places[at], places[at + digits.length() - 1] + 1);
        }
    }

    private static int[] digitPlaces(String shown) {
        return IntStream.range(0, shown.length())
                .filter(i -> Character.isDigit(shown.charAt(i)))
                .toArray();
    }

    /** Where a query hit a card, if it did not hit its name, its region or its first person. */
    public static Optional<Place> elsewhere(CardLine line, String query) {
        for (SearchTerm term : SearchTerm.of(query)) {
            boolean isSeen = seen(line, term);
            Optional<Place> place = isSeen ? Optional.empty() : place(line, term);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static boolean seen(CardLine line, SearchTerm term) {
        return !NameMarks.of(line, term.text()).isEmpty()
                || has(line.region(), term)
                || !ofReach(line.contact() + " " + line.number(), term.text()).isEmpty();
    }

    private static boolean has(String text, SearchTerm term) {
        return text.toLowerCase(Locale.ROOT).contains(term.text());
    }

    private static Optional<Place> place(CardLine line, SearchTerm term) {
        for (String person : line.contacts().split(" ")) {
            if (!person.isEmpty() && !ofReach(person, term.text()).isEmpty()) {
                return Optional.of(new Place(CardField.CONTACT, person));
            }
        }
        if (!term.digits().isEmpty() && line.numbers().contains(term.digits().strip())) {
            return Optional.of(new Place(CardField.PHONE, number(line, term.digits().strip())));
        }
        for (CardField field : List.of(CardField.ADDRESS, CardField.TAGS, CardField.REMARK)) {
            String text = line.customer().fact(field);
            if (has(text, term)) {
                return Optional.of(new Place(field, cut(text, term.text())));
            }
        }
        return Optional.empty();
    }

    private static String number(CardLine line, String digits) {
        for (String number : line.numbers().split(" ")) {
            if (number.contains(digits)) {
                return number;
            }
        }
        return line.numbers();
    }

    private static String cut(String text, String hit) {
        String oneLine = text.replaceAll("\\s+", " ");
        int at = oneLine.toLowerCase(Locale.ROOT).indexOf(hit);
        return at > BEFORE ? "…" + oneLine.substring(at - BEFORE) : oneLine;
    }
}
