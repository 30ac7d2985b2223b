package app.zhanggui.customer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a card is searched by, ready to compare: its words, its readings, its numbers (S1-06). Few
 * long texts, since every text more is one more place in memory to go to for each of many cards.
 *
 * @param words the name, then a line each: persons, address, region, tags, remark
 * @param hasLetters whether a word of Latin letters can be among the words at all
 * @param readings of the name, a line each: every way by initials, then every way in full, then the
 *     likeliest with a blank before each syllable
 * @param initialsEnd where the initials end in the readings
 * @param persons every way to read each person's name, a line each
 * @param begins the letters that begin a reading of the name, bit 0 for a
 * @param starts the letters that begin a syllable of the name
 * @param numbers phone numbers in digits, a blank before and after each
 */
record SearchKeys(
        String words,
        boolean hasLetters,
        String readings,
        int initialsEnd,
        String persons,
        int begins,
        int starts,
        String numbers) {

    static SearchKeys of(CardLine line) {
        String words =
                plain(
                        String.join(
                                "\n",
                                line.name(),
                                line.contacts(),
                                line.address(),
                                line.region(),
                                line.customer().fact(CardField.TAGS),
                                line.remark()));
        String initials = "\n" + line.pinyinInitials().replace(' ', '\n');
        String readings =
                initials + "\n" + line.pinyinFull().replace(' ', '\n') + "\n " + line.pinyinSort();
        return new SearchKeys(
                words,
                words.chars().anyMatch(c -> c >= 'a' && c <= 'z'),
                readings,
                initials.length(),
                persons(line.contacts()),
                lettersAfter(readings, '\n'),
                lettersAfter(readings, ' ') | letters(initials),
                " " + line.numbers() + " ");
    }

    private static int lettersAfter(String text, char before) {
        int letters = 0;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i - 1) == before) {
                letters |= bit(text.charAt(i));
            }
        }
        return letters;
    }

    private static int letters(String text) {
        return text.chars().map(c -> bit((char) c)).reduce(0, (one, other) -> one | other);
    }

    /** The bit of a letter, none for others. */
    static int bit(char c) {
        return c >= 'a' && c <= 'z' ? 1 << (c - 'a') : 0;
    }

    private static String persons(String names) {
        return names.isEmpty()
                ? ""
                : Arrays.stream(names.split(" "))
                        .flatMap(name -> Readings.ways(name).stream())
                        .map(way -> "\n" + way)
                        .collect(Collectors.joining());
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
