package app.zhanggui.customer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cards that may all be of one customer, shown side by side.
 *
 * @param cards in order of age, at least two
 */
public record TwinGroup(List<CustomerId> cards, Set<Clue> clues) {
    /** More cards than these cannot be compared side by side. */
    public static final int MOST = 4;

    public TwinGroup {
        cards = List.copyOf(new TreeSet<>(cards));
        clues = clues.isEmpty() ? Set.of() : EnumSet.copyOf(clues);
        if (cards.size() < 2) {
            throw new IllegalArgumentException("nothing to compare with");
        }
    }

    /**
     * Puts pairs that have a card in common together, the likeliest first. A pair that would make a
     * group too large is shown by itself, so that none is forgotten.
     */
    public static List<TwinGroup> of(List<TwinPair> pairs) {
        Set<Growing> groups = new LinkedHashSet<>();
        Map<CustomerId, Growing> byCard = new HashMap<>();
        for (TwinPair pair : pairs.stream().sorted(TwinPair.ORDER).toList()) {
            Growing one = byCard.get(pair.cards().one());
            Growing other = byCard.get(pair.cards().other());
            Growing joined = Growing.of(one, other, pair);
            if (joined.cards.size() > MOST) {
                groups.add(Growing.of(null, null, pair));
                continue;
            }
            Growing first = one != null ? one : other;
            if (first == null) {
                groups.add(joined);
                joined.cards.forEach(card -> byCard.put(card, joined));
            } else {
                first.take(joined);
                first.cards.forEach(card -> byCard.put(card, first));
                if (other != null && other != first) {
                    groups.remove(other);
                }
            }
        }
        return groups.stream()
                .map(group -> new TwinGroup(group.cards, group.clues()))
                .distinct()
                .toList();
    }

    /** A group while pairs are added to it. Two of them are the same only if they are one. */
    private static final class Growing {
        private List<CustomerId> cards = List.of();
        private Set<Clue> clues = Set.of();

        static Growing of(Growing one, Growing other, TwinPair pair) {
            Set<CustomerId> cards = new LinkedHashSet<>();
            Set<Clue> clues = EnumSet.copyOf(pair.clues());
            for (Growing part : new Growing[] {one, other}) {
                if (part != null) {
                    cards.addAll(part.cards);
                    clues.addAll(part.clues);
                }
            }
            cards.add(pair.cards().one());
            cards.add(pair.cards().other());
            Growing joined = new Growing();
            joined.cards = new ArrayList<>(cards);
            joined.clues = clues;
            return joined;
        }

        void take(Growing other) {
            cards = other.cards;
            clues = other.clues;
        }

        Set<Clue> clues() {
            return clues;
        }
    }
}
