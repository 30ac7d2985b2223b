package app.zhanggui.customer;

import java.util.stream.IntStream;

/**
 * For every two characters that stand beside each other, the slots of the cards that have them in
 * their keys, a few pairs sharing one place. What is typed has some pairs; the cards that have all
 * of them are few, and found without reading a key.
 */
final class Pairs {
    /** Of what the pairs are, and in how many places they are noted. */
    enum Of {
        /** Every pair of letters has a place of its own, for most that is typed is a reading. */
        READINGS(0, 704),
        PERSONS(704, 128),
        WORDS_AND_NUMBERS(832, 256);

        private static final int ALL = 1088;
        private static final int LETTERS = 26;

        private final int from;
        private final int many;

        Of(int from, int many) {
            this.from = from;
            this.many = many;
        }

        private int place(int pair) {
            int one = (pair >>> Character.SIZE) - 'a';
            int other = (pair & Character.MAX_VALUE) - 'a';
            boolean own = one >= 0 && one < LETTERS && other >= 0 && other < LETTERS;
            int spread = (pair >>> Character.SIZE) * 31 + (pair & Character.MAX_VALUE);
            return this == READINGS && own
                    ? one * LETTERS + other
                    : from + (int) ((spread * 0x9E3779B1 & 0xFFFFFFFFL) * many >>> Integer.SIZE);
        }
    }

    private final Bits[] slots = new Bits[Of.ALL];
    private int known;

    Pairs() {
        clear();
    }

    void clear() {
        java.util.Arrays.setAll(slots, place -> new Bits());
        known = 0;
    }

    /** Forgets what a slot had. */
    void clear(int slot) {
        if (slot < known) {
            for (Bits some : slots) {
                some.clear(slot);
            }
        }
        known = Math.max(known, slot + 1);
    }

    /** Notes the pairs of a text of a slot; a sign parts what stands beside it. */
    void add(int slot, Of what, String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isPair(text, i)) {
                slots[what.place(pair(text, i))].set(slot);
            }
        }
    }

    /** The pairs of a text that is looked for. */
    static int[] wanted(String text) {
        return IntStream.range(1, text.length())
                .filter(i -> isPair(text, i))
                .map(i -> pair(text, i))
                .distinct()
                .toArray();
    }

    /** Whether a slot may hold a text in some of its keys, by the pairs of the text. */
    boolean may(int slot, Of what, int[] wanted) {
        for (int pair : wanted) {
            if (!slots[what.place(pair)].get(slot)) {
                return false;
            }
        }
        return true;
    }

    /** Those among some slots that may hold a text in any of their keys. */
    Bits among(Bits some, int[] wanted) {
        if (wanted.length == 0) {
            return some;
        }
        Bits may = new Bits();
        for (Of what : Of.values()) {
            Bits all = some.copy();
            for (int pair : wanted) {
                all.and(slots[what.place(pair)]);
            }
            may.or(all);
        }
        return may;
    }

    private static boolean isPair(String text, int at) {
        return isCharacter(text.charAt(at - 1)) && isCharacter(text.charAt(at));
    }

    private static boolean isCharacter(char c) {
        return c > 127 || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static int pair(String text, int at) {
        return text.charAt(at - 1) << Character.SIZE | text.charAt(at);
    }
}
