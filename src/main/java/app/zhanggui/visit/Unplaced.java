package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A visit or call that was due and found no place; never dropped in silence. */
public record Unplaced(CustomerId customer, Mode mode, Reason reason) {
    public Unplaced {
        Objects.requireNonNull(customer);
        Objects.requireNonNull(mode);
        Objects.requireNonNull(reason);
    }

    /** Each wish once, and how often it is there; in the order they came. */
    public static Map<Unplaced, Integer> counted(List<Unplaced> wishes) {
        Map<Unplaced, Integer> counted = new LinkedHashMap<>();
        wishes.forEach(wish -> counted.merge(wish, 1, Integer::sum));
        return counted;
    }
}
