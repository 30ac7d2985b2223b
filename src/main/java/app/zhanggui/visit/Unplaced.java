package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import java.util.Objects;

/** A visit or call that was due and found no place; never dropped in silence. */
public record Unplaced(CustomerId customer, Mode mode, Reason reason) {
    public Unplaced {
        Objects.requireNonNull(customer);
        Objects.requireNonNull(mode);
        Objects.requireNonNull(reason);
    }
}
