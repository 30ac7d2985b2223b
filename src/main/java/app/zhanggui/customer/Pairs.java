package app.zhanggui.customer;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * For every two characters that stand beside each other, the slots of the cards that have them in
 * their keys. What is typed has some pairs; the cards that have all of them are few, and found
 * without reading a key. Of Latin letters and digits every pair has a place of its own, so that two
 * letters, as one types them first, need no reading at all.
 */
final class Pairs {
    /** Of what the pairs are. */
    enum Of {
        READINGS,
        /** What begins a reading of the name. */
        BEGINNINGS,
        /** What stands in the initials of the name, or begins a syllable of it. */
        SYLLABLES,
        PERSONS,
        /** What begins a reading of a person. */
        PERSON_BEGINNINGS,
        /** Single characters too. */
        WORDS,
        NUMBERS,
        /** What ends a number: a digit, or two. */
        TAILS
    }

    /** The letters, the digits, and nothing beside a single one. */
    private static final int PLAIN = 37;

    /** Of Chinese characters several pairs share one of these. */
    private static final int SHARED = 512;

    private final Bits[][] slots = new Bits[Of.values().length][PLAIN * PLAIN + SHARED];
    private int known;

    Pairs() {
        clear();
    }

    void clear() {
        for (Bits[] some : slots) {
            Arrays.setAll(some, place -> new Bits());
        }
        known = 0;
    }

    /** Forgets what a slot had. */
    void clear(int slot) {
        if (slot < known) {
            for (Bits[] some : slots) {
                for (Bits one : some) {
                    one.clear(slot);
                }
            }
        }
        known = Math.max(known, slot + 1);
    }

    /** Notes the pairs of a text of a slot; a sign parts what stands beside it. */
    void add(int slot, Of what, String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isPair(text, i)) {
                set(slot, what, pair(text, i));
            }
        }
    }

    /** Notes the pairs that stand behind a sign. */
    void addBehind(int slot, Of what, char sign, String text) {
        for (int i = 2; i < text.length(); i++) {
            if (text.charAt(i - 2) == sign && isPair(text, i)) {
                set(slot, what, pair(text, i));
            }
        }
    }

    /** Notes every character of a text. */
    void addSingle(int slot, Of what, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isCharacter(text.charAt(i))) {
                set(slot, what, text.charAt(i));
            }
        }
    }

    /** Notes what stands before each blank: a character, and a pair. */
    void addTails(int slot, String text) {
        for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
            if (blank > 0 && isCharacter(text.charAt(blank - 1))) {
                set(slot, Of.TAILS, text.charAt(blank - 1));
            }
            if (blank > 1 && isPair(text, blank - 1)) {
                set(slot, Of.TAILS, pair(text, blank - 1));
            }
        }
    }

    private void set(int slot, Of what, int pair) {
        slots[what.ordinal()][place(pair)].set(slot);
    }

    /** The pairs of a text that is looked for; of a single character itself. */
    static int[] wanted(String text) {
        if (text.length() == 1 && isCharacter(text.charAt(0))) {
            return new int[] {text.charAt(0)};
        }
        return IntStream.range(1, text.length())
                .filter(i -> isPair(text, i))
                .map(i -> pair(text, i))
                .distinct()
                .toArray();
    }

    /** Whether a slot may hold a text in some of its keys, by the pairs of the text. */
    boolean may(int slot, Of what, int[] wanted) {
        for (int pair : wanted) {
            if (!slots[what.ordinal()][place(pair)].get(slot)) {
                return false;
            }
        }
        return true;
    }

    /** Those among some slots that may hold a text in some of their keys. */
    Bits among(Bits some, Of what, int[] wanted) {
        Bits may = some.copy();
        for (int pair : wanted) {
            may.and(slots[what.ordinal()][place(pair)]);
        }
        return may;
    }

    private static int place(int pair) {
        int one = plain(pair >>> Character.SIZE);
        int other = plain(pair & Character.MAX_VALUE);
        if (one >= 0 && other >= 0) {
            return one * PLAIN + other;
        }
        int spread = (pair >>> Character.SIZE) * 31 + (pair & Character.MAX_VALUE);
        long part = (spread * 0x9E3779B1 & 0xFFFFFFFFL) * SHARED >>> Integer.SIZE;
        return PLAIN * PLAIN + (int) part;
    }

    private static int plain(int c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        } else if (c >= '0' && c <= '9') {
            return c - '0' + 27;
        }
        return c == 0 ? 0 : -1;
    }

    private static boolean isPair(String text, int at) {
        return isCharacter(text.charAt(at - 1)) && isCharacter(text.charAt(at));
    }

    private static boolean isCharacter(char c) {
        return c > 127 || plain(c) > 0;
    }

    private static int pair(String text, int at) {
        return text.charAt(at - 1) << Character.SIZE | text.charAt(at);
    }
}
