package app.zhanggui.customer;

import java.util.Arrays;

/**
 * By slot, which two characters stand beside each other in the keys of a card, as a few hashed
 * bits: most cards that cannot be meant are told without going to their keys, which lie all over
 * the memory.
 */
final class Pairs {
    /** Eight words a card: a card has some 130 pairs, so that a fourth of the bits is set. */
    private static final int WORDS = 8;

    private static final int SHIFT = Integer.SIZE - 9;

    private long[] bits = new long[0];

    void clear(int slot) {
        if ((slot + 1) * WORDS > bits.length) {
            bits = Arrays.copyOf(bits, Math.max(64, slot * 2) * WORDS);
        }
        Arrays.fill(bits, slot * WORDS, (slot + 1) * WORDS, 0);
    }

    /** Notes the pairs of a text of a slot; a sign parts what stands beside it. */
    void add(int slot, String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isPair(text, i)) {
                int hash = hash(text.charAt(i - 1), text.charAt(i));
                bits[slot * WORDS + (hash >> 6)] |= 1L << hash;
            }
        }
    }

    /** What a slot must have to hold a text: the bits and where they are. */
    static int[] wanted(String text) {
        return java.util.stream.IntStream.range(1, text.length())
                .filter(i -> isPair(text, i))
                .map(i -> hash(text.charAt(i - 1), text.charAt(i)))
                .distinct()
                .toArray();
    }

    boolean may(int slot, int[] wanted) {
        int from = slot * WORDS;
        for (int hash : wanted) {
            if ((bits[from + (hash >> 6)] & 1L << hash) == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPair(String text, int at) {
        return isCharacter(text.charAt(at - 1)) && isCharacter(text.charAt(at));
    }

    private static boolean isCharacter(char c) {
        return c > 127 || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static int hash(char one, char other) {
        return (one * 31 + other) * 0x9E3779B1 >>> SHIFT;
    }
}
