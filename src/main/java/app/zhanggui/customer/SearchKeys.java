package app.zhanggui.customer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a card is searched by, ready to compare: its words, its readings, its numbers (S1-06).
 *
 * @param syllables the likeliest reading, a blank before each syllable
 * @param numbers phone numbers in digits, a blank after each
 */
record SearchKeys(
        String words, String syllables, String initials, String fullReadings, String numbers) {
    /** From so many letters a reading, and digits a number, may be hit in the middle. */
    private static final int ENOUGH = 3;

    static SearchKeys of(CardLine line) {
        return new SearchKeys(
                plain(
                        String.join(
                                "\n",
                                line.name(),
                                line.contacts(),
                                line.address(),
                                line.region(),
                                line.remark())),
                " " + line.pinyinSort(),
                line.pinyinInitials(),
                line.pinyinFull(),
                line.numbers() + " ");
    }

    /** The words of a query, each of which must hit. */
    static List<String> terms(String query) {
        String plain = plain(query).strip();
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split("\\s+"));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    boolean hit(List<String> terms) {
        for (String term : terms) {
            if (!hit(term)) {
                return false;
            }
        }
        return true;
    }

    boolean hasNumber(String digits) {
        return (" " + numbers).contains(" " + digits + " ");
    }

    /** The name is the first line of the words. */
    boolean nameHas(String plain) {
        int at = words.indexOf(plain);
        return at >= 0 && at < words.indexOf('\n');
    }

    private boolean hit(String term) {
        if (words.contains(term)) {
            return true;
        }
        char first = term.charAt(0);
        return first < 128 && (Character.isLetter(first) ? hitReading(term) : hitNumber(term));
    }

    private boolean hitReading(String term) {
        return initials.contains(term)
                || syllables.contains(" " + term)
                || term.length() >= ENOUGH && fullReadings.contains(term);
    }

    /** Any part of a number from three digits on, or its tail; 0571-88 means 057188. */
    private boolean hitNumber(String term) {
        String digits = term.replaceAll("\\D", "");
        if (digits.isEmpty() || !term.matches("[\\d()+-]+")) {
            return false;
        }
        return numbers.contains(digits.length() >= ENOUGH ? digits : digits + " ");
    }
}
