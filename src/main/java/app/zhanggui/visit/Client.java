package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Standing;
import app.zhanggui.customer.VisitWishes;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What planning needs to know of a customer, and no more.
 *
 * @param region the part of town; empty if unknown
 * @param lastContact the last day we were in touch, by whatever means
 */
public record Client(
        CustomerId id,
        String name,
        String region,
        Standing standing,
        VisitWishes wishes,
        Optional<LocalDate> lastContact) {
    public Client {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(region);
        Objects.requireNonNull(standing);
        Objects.requireNonNull(wishes);
        Objects.requireNonNull(lastContact);
    }
}
