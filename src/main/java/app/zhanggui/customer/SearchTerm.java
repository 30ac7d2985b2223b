package app.zhanggui.customer;

import java.util.Arrays;
import java.util.List;

/**
 * One word of a query, looked at once for all cards: 宏达, hdwj, hongda, 2203.
 *
 * @param letters as a reading would be typed, empty if it is none
 * @param syllable the letters as the beginning of a syllable
 * @param digits as a number is kept, empty if it is none; a short one is taken as the tail
 */
record SearchTerm(String text, String letters, String syllable, String digits) {
    /** From so many letters a reading, and digits a number, may be hit in the middle. */
    private static final int ENOUGH = 3;

    /** The words of a query, each of which must hit. */
    static List<SearchTerm> of(String query) {
        String plain = SearchKeys.plain(query).strip();
        return plain.isEmpty()
                ? List.of()
                : Arrays.stream(plain.split("\\s+")).map(SearchTerm::word).toList();
    }

    private static SearchTerm word(String text) {
        String letters = text.matches("[a-z][a-z0-9]*") ? text : "";
        String digits = text.matches("[\\d()+-]+") ? text.replaceAll("\\D", "") : "";
        boolean isTail = !digits.isEmpty() && digits.length() < ENOUGH;
        return new SearchTerm(text, letters, " " + letters, isTail ? digits + " " : digits);
    }

    boolean hits(SearchKeys keys) {
        if (letters.isEmpty()) {
            return !digits.isEmpty() && keys.numbers().contains(digits)
                    || keys.words().contains(text);
        }
        return hitsReading(keys) || keys.hasLetters() && keys.words().contains(text);
    }

    private boolean hitsReading(SearchKeys keys) {
        int at = keys.readings().indexOf(letters);
        if (at < 0) {
            return false;
        }
        return letters.length() >= ENOUGH
                || at < keys.initialsEnd()
                || keys.readings().contains(syllable);
    }
}
