package app.zhanggui.customer;

import app.zhanggui.customer.Pairs.Of;
import java.util.Arrays;

/**
 * The search keys of all cards by slot, all in one stretch of memory. Those of a hundred thousand
 * cards as texts of their own lie all over the memory, and going to each takes longer than reading
 * it.
 */
final class PackedKeys {
    private static final int ROOM = 1 << 12;

    private final Pairs pairs = new Pairs();
    private char[] characters = new char[ROOM];
    private int used;

    /** As many of the characters as no slot points to any more. */
    private int left;

    /** For each slot where its words begin, and then where each of its parts ends. */
    private int[] places = new int[0];

    private int[] begins = new int[0];
    private int[] starts = new int[0];
    private boolean[] hasLetters = new boolean[0];

    /** What of a card is looked through, in the order it lies in. */
    enum Part {
        NAME,
        OTHER_WORDS,
        INITIALS,
        OTHER_READINGS,
        PERSONS,
        NUMBERS;

        private static final int PLACES = values().length + 1;
    }

    void clear() {
        used = 0;
        left = 0;
        Arrays.fill(places, 0);
        pairs.clear();
    }

    /** Sets the keys of a slot. */
    void set(int slot, SearchKeys keys) {
        makeRoomFor(slot);
        left += place(slot, Part.NUMBERS.ordinal() + 1) - place(slot, 0);
        begins[slot] = keys.begins();
        starts[slot] = keys.starts();
        hasLetters[slot] = keys.hasLetters();
        int name = keys.words().indexOf('\n');
        put(slot, 0, "");
        put(slot, 1, keys.words().substring(0, name));
        put(slot, 2, keys.words().substring(name));
        put(slot, 3, keys.readings().substring(0, keys.initialsEnd()));
        put(slot, 4, keys.readings().substring(keys.initialsEnd()));
        put(slot, 5, keys.persons());
        put(slot, 6, keys.numbers());
        if (left > ROOM && left > used / 2) {
            close();
        }
        pairs.clear(slot);
        pairs.add(slot, Of.READINGS, keys.readings());
        pairs.addBehind(slot, Of.BEGINNINGS, '\n', keys.readings());
        pairs.add(slot, Of.SYLLABLES, keys.readings().substring(0, keys.initialsEnd()));
        pairs.addBehind(slot, Of.SYLLABLES, ' ', keys.readings());
        pairs.add(slot, Of.PERSONS, keys.persons());
        pairs.addBehind(slot, Of.PERSON_BEGINNINGS, '\n', keys.persons());
        pairs.add(slot, Of.WORDS, keys.words());
        pairs.addSingle(slot, Of.WORDS, keys.words());
        pairs.add(slot, Of.NUMBERS, keys.numbers());
        pairs.addTails(slot, keys.numbers());
    }

    /** Those among some slots where it is worth looking for a text. */
    Bits among(Bits some, Of what, int[] wanted) {
        return pairs.among(some, what, wanted);
    }

    /** Whether it is worth looking for a text in some keys of a slot. */
    boolean may(int slot, Of what, int[] wanted) {
        return pairs.may(slot, what, wanted);
    }

    private void makeRoomFor(int slot) {
        if (slot >= begins.length) {
            int slots = Math.max(64, slot * 2);
            places = Arrays.copyOf(places, slots * Part.PLACES);
            begins = Arrays.copyOf(begins, slots);
            starts = Arrays.copyOf(starts, slots);
            hasLetters = Arrays.copyOf(hasLetters, slots);
        }
    }

    /** Writes a part behind all others and notes where it ends. */
    private void put(int slot, int place, String text) {
        if (used + text.length() > characters.length) {
            characters =
                    Arrays.copyOf(
                            characters, Math.max(used + text.length(), characters.length * 3 / 2));
        }
        text.getChars(0, text.length(), characters, used);
        used += text.length();
        places[slot * Part.PLACES + place] = used;
    }

    /** Moves the keys together, so that nothing lies between them. */
    private void close() {
        char[] old = characters;
        characters = new char[used];
        used = 0;
        left = 0;
        for (int slot = 0; slot < begins.length; slot++) {
            int from = place(slot, 0);
            int length = place(slot, Part.PLACES - 1) - from;
            System.arraycopy(old, from, characters, used, length);
            for (int place = 0; place < Part.PLACES; place++) {
                places[slot * Part.PLACES + place] += used - from;
            }
            used += length;
        }
    }

    private int place(int slot, int place) {
        return places[slot * Part.PLACES + place];
    }

    /** The letters that begin a reading of the name, bit 0 for a. */
    int begins(int slot) {
        return begins[slot];
    }

    /** The letters that begin a syllable of the name. */
    int starts(int slot) {
        return starts[slot];
    }

    /** Whether a word of Latin letters can be among the words at all. */
    boolean hasLetters(int slot) {
        return hasLetters[slot];
    }

    /** Where a part begins, to compare what {@link #find} tells with. */
    int from(int slot, Part part) {
        return place(slot, part.ordinal());
    }

    /** What stands at a place. */
    char at(int place) {
        return characters[place];
    }

    boolean has(int slot, Part first, Part last, String text) {
        return find(slot, first, last, text) >= 0;
    }

    /** Where a text stands first from the beginning of one part to the end of another, or -1. */
    int find(int slot, Part first, Part last, String text) {
        int length = text.length();
        int end = place(slot, last.ordinal() + 1) - length;
        char begin = text.charAt(0);
        for (int at = place(slot, first.ordinal()); at <= end; at++) {
            if (characters[at] == begin && stands(text, length, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean stands(String text, int length, int at) {
        for (int i = 1; i < length; i++) {
            if (characters[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
