package app.zhanggui.visit;

import java.util.Objects;
import java.util.Optional;

/**
 * A visit of a day with what came of it, in the order of the day's paper.
 *
 * @param result empty as long as nothing is ticked
 */
public record TickedVisit(DayVisit day, Optional<VisitResult> result) {
    public TickedVisit {
        Objects.requireNonNull(day);
        Objects.requireNonNull(result);
    }

    public Visit visit() {
        return day.visit();
    }

    public String name() {
        return day.before().card().customer().name();
    }
}
