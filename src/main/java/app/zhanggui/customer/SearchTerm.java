package app.zhanggui.customer;

import java.util.Arrays;
import java.util.List;

/**
 * One word of a query, looked at once for all cards: 宏达, hdwj, hongda, 2203.
 *
 * @param letters as a reading would be typed, empty if it is none
 * @param syllable the letters as the beginning of a syllable
 * @param line the letters as the beginning of a reading
 * @param digits as a number is kept, empty if it is none; a short one is taken as the tail
 */
record SearchTerm(String text, String letters, String syllable, String line, String digits) {
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
        return new SearchTerm(
                text, letters, " " + letters, "\n" + letters, isTail ? digits + " " : digits);
    }

    SearchHit hit(SearchKeys keys) {
        SearchHit reading = letters.isEmpty() ? SearchHit.NONE : reading(keys);
        if (reading == SearchHit.BEGINNING) {
            return reading;
        }
        SearchHit word = letters.isEmpty() || keys.hasLetters() ? word(keys) : SearchHit.NONE;
        SearchHit best = reading.compareTo(word) < 0 ? reading : word;
        boolean isNumber = best.compareTo(SearchHit.NAME) > 0 && !digits.isEmpty();
        return isNumber && keys.numbers().contains(digits) ? SearchHit.NAME : best;
    }

    private SearchHit word(SearchKeys keys) {
        int at = keys.words().indexOf(text);
        if (at <= 0) {
            return at == 0 ? SearchHit.BEGINNING : SearchHit.NONE;
        }
        return at < keys.words().indexOf('\n') ? SearchHit.NAME : SearchHit.ELSEWHERE;
    }

    private SearchHit reading(SearchKeys keys) {
        return letters.length() == 1 ? letter(keys) : letters(keys);
    }

    /** The first key pressed: every card is asked, so no text is looked through. */
    private SearchHit letter(SearchKeys keys) {
        int bit = SearchKeys.bit(letters.charAt(0));
        if ((keys.begins() & bit) != 0) {
            return SearchHit.BEGINNING;
        }
        return (keys.starts() & bit) != 0 ? SearchHit.NAME : SearchHit.NONE;
    }

    private SearchHit letters(SearchKeys keys) {
        int at = keys.readings().indexOf(letters);
        if (at >= 0) {
            if (keys.readings().charAt(at - 1) == '\n' || keys.readings().contains(line)) {
                return SearchHit.BEGINNING;
            } else if (letters.length() >= ENOUGH
                    || at < keys.initialsEnd()
                    || keys.readings().contains(syllable)) {
                return SearchHit.NAME;
            }
        }
        boolean isPerson =
                letters.length() >= ENOUGH
                        ? keys.persons().contains(letters)
                        : keys.persons().contains(line);
        return isPerson ? SearchHit.ELSEWHERE : SearchHit.NONE;
    }
}
