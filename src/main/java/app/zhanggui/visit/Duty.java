package app.zhanggui.visit;

import java.util.Objects;

/**
 * A half-day on which something else is to be done, such as taking in goods.
 *
 * @param left what still fits beside it
 * @param name what it is, in the owner's words
 */
public record Duty(Slot slot, Capacity left, String name) {
    public Duty {
        Objects.requireNonNull(slot);
        Objects.requireNonNull(left);
        Objects.requireNonNull(name);
    }
}
