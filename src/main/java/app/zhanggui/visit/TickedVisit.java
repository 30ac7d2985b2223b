package app.zhanggui.visit;

import app.zhanggui.customer.CardLine;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A visit of a day with what came of it, in the order of the day's paper.
 *
 * @param customer as it stands on the list: name, whom to ask for, number
 * @param result empty as long as nothing is ticked
 */
public record TickedVisit(Visit visit, CardLine customer, Optional<VisitResult> result) {
    public TickedVisit {
        Objects.requireNonNull(visit);
        Objects.requireNonNull(customer);
        Objects.requireNonNull(result);
    }

    public String name() {
        return customer.name();
    }

    /** Whose frequency rule the customer follows in the month of the visit. */
    public Audience audience() {
        YearMonth month = YearMonth.from(visit.slot().date());
        return Audience.of(customer.customer().standing(), month.atEndOfMonth());
    }

    /** As it stood on the paper. */
    public VisitResult.Place planned() {
        return result.map(VisitResult::planned).orElse(VisitResult.Place.of(visit));
    }
}
