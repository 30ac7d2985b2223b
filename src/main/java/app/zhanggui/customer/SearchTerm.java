package app.zhanggui.customer;

import static app.zhanggui.customer.PackedKeys.Part.INITIALS;
import static app.zhanggui.customer.PackedKeys.Part.NAME;
import static app.zhanggui.customer.PackedKeys.Part.NUMBERS;
import static app.zhanggui.customer.PackedKeys.Part.OTHER_READINGS;
import static app.zhanggui.customer.PackedKeys.Part.OTHER_WORDS;
import static app.zhanggui.customer.PackedKeys.Part.PERSONS;

import app.zhanggui.customer.Pairs.Of;
import java.util.Arrays;
import java.util.List;

/**
 * One word of a query, looked at once for all cards: 宏达, hdwj, hongda, 2203.
 *
 * @param letters as a reading would be typed, empty if it is none
 * @param line the letters as the beginning of a reading
 * @param digits as a number is kept, empty if it is none; a short one is taken as the tail
 * @param pairs what keys must have to hold it
 */
record SearchTerm(String text, String letters, String line, String digits, int[] pairs) {
    /** From so many digits a number may be hit in the middle. */
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
                text, letters, "\n" + letters, isTail ? digits + " " : digits, Pairs.wanted(text));
    }

    /** Those among some slots that the word may hit. */
    Bits among(PackedKeys keys, Bits some) {
        if (letters.length() == 1) {
            return some;
        }
        Bits may = keys.among(some, Of.WORDS, pairs);
        if (!letters.isEmpty()) {
            may.or(keys.among(some, Of.READINGS, pairs));
            may.or(keys.among(some, Of.PERSONS, pairs));
        }
        return digits.isEmpty() ? may : may.or(keys.among(some, numbers(), pairs));
    }

    private Of numbers() {
        return digits.endsWith(" ") ? Of.TAILS : Of.NUMBERS;
    }

    SearchHit hit(PackedKeys keys, int slot) {
        SearchHit reading = letters.isEmpty() ? SearchHit.NONE : reading(keys, slot);
        if (reading == SearchHit.BEGINNING) {
            return reading;
        }
        boolean mayBeWord =
                keys.may(slot, Of.WORDS, pairs) && (letters.isEmpty() || keys.hasLetters(slot));
        SearchHit word = mayBeWord ? word(keys, slot) : SearchHit.NONE;
        SearchHit best = reading.compareTo(word) < 0 ? reading : word;
        boolean mayBeNumber =
                best.compareTo(SearchHit.NAME) > 0
                        && !digits.isEmpty()
                        && keys.may(slot, numbers(), pairs);
        return mayBeNumber && keys.has(slot, NUMBERS, NUMBERS, digits) ? SearchHit.NAME : best;
    }

    private SearchHit word(PackedKeys keys, int slot) {
        int at = keys.find(slot, NAME, OTHER_WORDS, text);
        if (at < 0) {
            return SearchHit.NONE;
        } else if (at == keys.from(slot, NAME)) {
            return SearchHit.BEGINNING;
        }
        return at < keys.from(slot, OTHER_WORDS) ? SearchHit.NAME : SearchHit.ELSEWHERE;
    }

    private SearchHit reading(PackedKeys keys, int slot) {
        return switch (letters.length()) {
            case 1 -> letter(keys, slot);
            case 2 -> twoLetters(keys, slot);
            default -> letters(keys, slot);
        };
    }

    /** The first key pressed: every card is asked, so no text is looked through. */
    private SearchHit letter(PackedKeys keys, int slot) {
        int bit = SearchKeys.bit(letters.charAt(0));
        if ((keys.begins(slot) & bit) != 0) {
            return SearchHit.BEGINNING;
        }
        return (keys.starts(slot) & bit) != 0 ? SearchHit.NAME : SearchHit.NONE;
    }

    /** The second key pressed: still so many cards that no text is looked through. */
    private SearchHit twoLetters(PackedKeys keys, int slot) {
        if (keys.may(slot, Of.BEGINNINGS, pairs)) {
            return SearchHit.BEGINNING;
        } else if (keys.may(slot, Of.SYLLABLES, pairs)) {
            return SearchHit.NAME;
        }
        return keys.may(slot, Of.PERSON_BEGINNINGS, pairs) ? SearchHit.ELSEWHERE : SearchHit.NONE;
    }

    private SearchHit letters(PackedKeys keys, int slot) {
        boolean may = keys.may(slot, Of.READINGS, pairs);
        int at = may ? keys.find(slot, INITIALS, OTHER_READINGS, letters) : -1;
        if (at >= 0) {
            boolean begins =
                    keys.at(at - 1) == '\n' || keys.has(slot, INITIALS, OTHER_READINGS, line);
            return begins ? SearchHit.BEGINNING : SearchHit.NAME;
        }
        boolean isPerson =
                keys.may(slot, Of.PERSONS, pairs) && keys.has(slot, PERSONS, PERSONS, letters);
        return isPerson ? SearchHit.ELSEWHERE : SearchHit.NONE;
    }
}
