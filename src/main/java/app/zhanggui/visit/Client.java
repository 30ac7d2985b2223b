package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Standing;
import app.zhanggui.customer.VisitWishes;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What planning needs to know of a customer, and no more.
 *
 * @param region the part of town; empty if unknown
 * @param lastContact the last day we were in touch, by whatever means
 * @param rule where the customer differs from the class
 * @param occasions days of the month near which the customer is best seen
 */
public record Client(
        CustomerId id,
        String name,
        String region,
        Standing standing,
        VisitWishes wishes,
        Optional<LocalDate> lastContact,
        CardRule rule,
        List<Occasion> occasions) {
    public Client {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(region);
        Objects.requireNonNull(standing);
        Objects.requireNonNull(wishes);
        Objects.requireNonNull(lastContact);
        Objects.requireNonNull(rule);
        occasions = List.copyOf(occasions);
    }

    /** Somebody who follows the class, and of whom nothing is at hand. */
    public Client(
            CustomerId id,
            String name,
            String region,
            Standing standing,
            VisitWishes wishes,
            Optional<LocalDate> lastContact) {
        this(id, name, region, standing, wishes, lastContact, CardRule.NONE, List.of());
    }

    public Client with(CardRule newRule) {
        return new Client(id, name, region, standing, wishes, lastContact, newRule, occasions);
    }

    public Client with(List<Occasion> newOccasions) {
        return new Client(id, name, region, standing, wishes, lastContact, rule, newOccasions);
    }
}
