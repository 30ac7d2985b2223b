package app.zhanggui.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A card beside others it may be merged with.
 *
 * @param since when the card was made
 * @param rows how many rows of each table go with it, by the table's name; none of its persons and
 *     days, which stand on the card
 */
public record MergeSide(CustomerCard card, LocalDate since, Map<String, Integer> rows) {
    public MergeSide {
        rows = Map.copyOf(rows);
    }

    /**
     * Place of the card that should stay: most hangs on it, or it is the fullest, or the oldest.
     */
    public static int survivorOf(List<MergeSide> sides) {
        int best = 0;
        for (int i = 1; i < sides.size(); i++) {
            if (sides.get(i).weight() > sides.get(best).weight()) {
                best = i;
            }
        }
        return best;
    }

    private long weight() {
        long filled = 0;
        for (CardField field : CardField.values()) {
            filled += CardValues.get(card, field).isEmpty() ? 0 : 1;
        }
        int hanging = rows.values().stream().mapToInt(Integer::intValue).sum();
        return 1000L * hanging + filled;
    }
}
