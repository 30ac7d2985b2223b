package app.zhanggui.customer;

import app.zhanggui.customer.PackedKeys.Part;
import java.util.Arrays;
import java.util.List;

/**
 * The search keys of all cards, by slot. A signature of each, one bit a kind of character, tells
 * most cards that cannot be meant without going to their keys, which lie all over the memory.
 */
final class SearchTable {
    private static final int DIGITS_FROM = 26;
    private static final int OTHERS_FROM = 36;
    private static final int OTHERS = 28;

    private final PackedKeys keys = new PackedKeys();
    private long[] signatures = new long[0];
    private int slots;

    void clear() {
        keys.clear();
        slots = 0;
    }

    /** Sets the keys of a slot. */
    void set(int slot, SearchKeys now) {
        keys.set(slot, now);
        slots = Math.max(slots, slot + 1);
        if (slot >= signatures.length) {
            signatures = Arrays.copyOf(signatures, Math.max(64, slot * 2));
        }
        signatures[slot] =
                signature(now.words())
                        | signature(now.readings())
                        | signature(now.persons())
                        | signature(now.numbers());
    }

    /** Whether a slot has a phone number, in digits. */
    boolean hasNumber(int slot, String digits) {
        return keys.has(slot, Part.NUMBERS, Part.NUMBERS, " " + digits + " ");
    }

    /** Whether a text is part of the name of a slot. */
    boolean nameHas(int slot, String plain) {
        return keys.has(slot, Part.NAME, Part.NAME, plain);
    }

    /**
     * Those among some slots that every word of a query hits.
     *
     * @param ranks gets, by slot, how well each of them was hit: an ordinal of {@link SearchHit}
     */
    Bits hits(Bits among, String query, byte[] ranks) {
        List<SearchTerm> terms = SearchTerm.of(query);
        Bits hits = among.copy();
        if (terms.isEmpty()) {
            return hits;
        }
        long wanted = 0;
        for (SearchTerm term : terms) {
            wanted |= signature(term.text());
            hits.and(term.among(keys, among));
        }
        for (int slot = 0; slot < slots; slot++) {
            boolean may = hits.get(slot) && (signatures[slot] & wanted) == wanted;
            SearchHit hit = may ? hit(slot, terms) : SearchHit.NONE;
            if (hit == SearchHit.NONE) {
                hits.clear(slot);
            } else {
                ranks[slot] = (byte) hit.ordinal();
            }
        }
        return hits;
    }

    /** How well all the words of a query hit; the first may hit the beginning of the name. */
    SearchHit hit(int slot, List<SearchTerm> terms) {
        SearchHit worst = terms.get(0).hit(keys, slot);
        for (int i = 1; i < terms.size() && worst != SearchHit.NONE; i++) {
            worst = worst.orWorse(terms.get(i).hit(keys, slot));
        }
        return worst;
    }

    /** Signs leave no trace: a number is kept without them. */
    private static long signature(String text) {
        long signature = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                signature |= 1L << (c - 'a');
            } else if (c >= '0' && c <= '9') {
                signature |= 1L << (DIGITS_FROM + c - '0');
            } else if (c > 127) {
                signature |= 1L << (OTHERS_FROM + c % OTHERS);
            }
        }
        return signature;
    }
}
