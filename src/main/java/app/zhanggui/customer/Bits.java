package app.zhanggui.customer;

import java.util.Arrays;

/** A growing set of slots, one bit each. */
final class Bits {
    private long[] words;

    Bits() {
        this(new long[0]);
    }

    private Bits(long[] words) {
        this.words = words;
    }

    Bits copy() {
        return new Bits(words.clone());
    }

    void set(int slot) {
        int word = slot >> 6;
        if (word >= words.length) {
            words = Arrays.copyOf(words, Math.max(word + 1, words.length * 2));
        }
        words[word] |= 1L << slot;
    }

    void clear(int slot) {
        if (slot >> 6 < words.length) {
            words[slot >> 6] &= ~(1L << slot);
        }
    }

    boolean get(int slot) {
        return slot >> 6 < words.length && (words[slot >> 6] & 1L << slot) != 0;
    }

    Bits and(Bits other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= i < other.words.length ? other.words[i] : 0;
        }
        return this;
    }

    Bits or(Bits other) {
        if (words.length < other.words.length) {
            words = Arrays.copyOf(words, other.words.length);
        }
        for (int i = 0; i < other.words.length; i++) {
            words[i] |= other.words[i];
        }
        return this;
    }

    Bits andNot(Bits other) {
        int length = Math.min(words.length, other.words.length);
        for (int i = 0; i < length; i++) {
            words[i] &= ~other.words[i];
        }
        return this;
    }

    boolean any() {
        for (long word : words) {
            if (word != 0) {
                return true;
            }
        }
        return false;
    }

    int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** How many slots are in both. */
    int countAnd(Bits other) {
        int count = 0;
        int length = Math.min(words.length, other.words.length);
        for (int i = 0; i < length; i++) {
            count += Long.bitCount(words[i] & other.words[i]);
        }
        return count;
    }
}
