package app.zhanggui.customer;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/** Two cards that may be of one customer, and why. */
public record TwinPair(CardPair cards, Set<Clue> clues) {
    /** The likeliest first. */
    static final Comparator<TwinPair> ORDER =
            Comparator.comparing(TwinPair::weight)
                    .reversed()
                    .thenComparing(pair -> pair.cards().one())
                    .thenComparing(pair -> pair.cards().other());

    public TwinPair {
        clues = EnumSet.copyOf(clues);
    }

    private int weight() {
        return clues.stream().mapToInt(Clue::weight).sum();
    }
}
