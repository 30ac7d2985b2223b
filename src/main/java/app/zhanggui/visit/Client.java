package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
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
        Habits habits,
        Optional<LocalDate> lastContact) {
    public Client {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(region);
        Objects.requireNonNull(standing);
        Objects.requireNonNull(habits);
        Objects.requireNonNull(lastContact);
    }
}
