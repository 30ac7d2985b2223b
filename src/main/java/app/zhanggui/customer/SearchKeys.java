package app.zhanggui.customer;

import app.zhanggui.text.Pinyin;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * What a card is searched by, ready to compare: its words, its readings, its numbers (S1-06). Few
 * long texts, since every text more is one more place in memory to go to for each of many cards.
 *
 * @param hasLetters whether a word of Latin letters can be among the words at all
 * @param readings the initials of the name and of all persons, then the likeliest readings with a
 *     blank before each syllable, then every reading in full
 * @param initialsEnd where the initials end in the readings
 * @param numbers phone numbers in digits, a blank after each
 */
record SearchKeys(
        String words, boolean hasLetters, String readings, int initialsEnd, String numbers) {

    static SearchKeys of(CardLine line) {
        String words =
                plain(
                        String.join(
                                "\n",
                                line.name(),
                                line.contacts(),
                                line.address(),
                                line.region(),
                                line.remark()));
        Pinyin persons = line.personKeys();
        String initials = (line.pinyinInitials() + " " + persons.initials()).strip();
        return new SearchKeys(
                words,
                words.chars().anyMatch(c -> c >= 'a' && c <= 'z'),
                initials
                        + (" " + line.pinyinSort() + " " + persons.sort())
                        + ("\n" + line.pinyinFull() + " " + persons.full()),
                initials.length(),
                line.numbers() + " ");
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    boolean hit(List<SearchTerm> terms) {
        for (SearchTerm term : terms) {
            if (!term.hits(this)) {
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
}
