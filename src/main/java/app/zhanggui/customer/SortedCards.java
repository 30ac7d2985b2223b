package app.zhanggui.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of all cards by slot, and in each order that was asked for. An order is worked out once
 * and then kept: its lines lie one behind the other, so that a list is made without going from card
 * to card.
 */
final class SortedCards {
    private final Map<CardOrder, Sequence> sequences = new HashMap<>();
    private final Map<CardOrder, List<CardLine>> everything = new HashMap<>();
    private final List<CardLine> lines = new ArrayList<>();
    private Bits live = new Bits();

    /** All live slots in an order, and their lines. */
    private record Sequence(int[] slots, CardLine[] lines) {}

    void clear() {
        sequences.clear();
        everything.clear();
        lines.clear();
        live = new Bits();
    }

    /** Sets the line of a slot, at most one behind the last; the orders are not kept for it. */
    void set(int slot, CardLine line) {
        if (slot == lines.size()) {
            lines.add(line);
        } else {
            lines.set(slot, line);
        }
        live.set(slot);
    }

    void remove(int slot) {
        live.clear(slot);
    }

    CardLine line(int slot) {
        return lines.get(slot);
    }

    /** The slots that hold a card. */
    Bits live() {
        return live;
    }

    int slots() {
        return lines.size();
    }

    /** Forgets every order, for most cards are others. */
    void sortAgain() {
        sequences.clear();
        everything.clear();
    }

    /** Puts a few cards to their new places; sorting all again would be felt. */
    void sortAgain(Collection<Integer> touched) {
        everything.clear();
        Bits moved = new Bits();
        touched.forEach(moved::set);
        sequences.replaceAll((order, sequence) -> moved(order, sequence, moved, touched));
    }

    private Sequence moved(CardOrder order, Sequence old, Bits moved, Collection<Integer> touched) {
        int[] now = new int[lines.size()];
        int many = 0;
        for (int slot : old.slots()) {
            if (!moved.get(slot)) {
                now[many++] = slot;
            }
        }
        Comparator<Integer> comparator = Comparator.comparing(lines::get, order.comparator());
        for (Integer slot : touched) {
            if (live.get(slot)) {
                int place = place(now, many, slot, comparator);
                System.arraycopy(now, place, now, place + 1, many++ - place);
                now[place] = slot;
            }
        }
        return sequence(Arrays.copyOf(now, many));
    }

    private static int place(int[] sorted, int many, int slot, Comparator<Integer> order) {
        int low = 0;
        int high = many;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(sorted[middle], slot) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The found cards in an order. */
    List<CardLine> inOrder(Bits found, CardOrder order) {
        int many = found.count();
        return many == live.count()
                ? everything.computeIfAbsent(order, by -> inOrder(found, by, many))
                : inOrder(found, order, many);
    }

    private List<CardLine> inOrder(Bits found, CardOrder order, int many) {
        Sequence sequence = sequence(order);
        CardLine[] sorted = new CardLine[many];
        int next = 0;
        for (int i = 0; next < many; i++) {
            if (found.get(sequence.slots()[i])) {
                sorted[next++] = sequence.lines()[i];
            }
        }
        return List.of(sorted);
    }

    /**
     * The found cards by how well they were hit, those hit alike by name.
     *
     * @param ranks by slot, an ordinal of {@link SearchHit}
     */
    List<CardLine> ranked(Bits found, byte[] ranks) {
        int[] next = new int[SearchHit.values().length + 1];
        for (int slot = 0; slot < lines.size(); slot++) {
            if (found.get(slot)) {
                next[ranks[slot] + 1]++;
            }
        }
        for (int rank = 1; rank < next.length; rank++) {
            next[rank] += next[rank - 1];
        }
        CardLine[] sorted = new CardLine[next[next.length - 1]];
        Sequence sequence = sequence(CardOrder.NAME);
        for (int i = 0; i < sequence.slots().length; i++) {
            int slot = sequence.slots()[i];
            if (found.get(slot)) {
                sorted[next[ranks[slot]]++] = sequence.lines()[i];
            }
        }
        return List.of(sorted);
    }

    private Sequence sequence(CardOrder order) {
        return sequences.computeIfAbsent(order, this::sorted);
    }

    private Sequence sequence(int[] slots) {
        CardLine[] inOrder = new CardLine[slots.length];
        Arrays.setAll(inOrder, i -> lines.get(slots[i]));
        return new Sequence(slots, inOrder);
    }

    /** A slot with what it is sorted by, worked out once. */
    private record Place(CardOrder.Key key, String reading, int slot) {}

    private Sequence sorted(CardOrder order) {
        List<Place> places = new ArrayList<>(lines.size());
        for (int slot = 0; slot < lines.size(); slot++) {
            if (live.get(slot)) {
                CardLine line = lines.get(slot);
                places.add(new Place(order.key(line), line.pinyinSort(), slot));
            }
        }
        places.sort(
                Comparator.comparing(Place::key)
                        .thenComparing(Place::reading)
                        .thenComparing(place -> lines.get(place.slot()).id()));
        return sequence(places.stream().mapToInt(Place::slot).toArray());
    }
}
