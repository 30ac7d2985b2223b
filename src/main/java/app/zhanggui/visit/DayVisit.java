package app.zhanggui.visit;

import java.time.YearMonth;
import java.util.Objects;

/** A visit and what to know before it, as a day's paper and screen show it. */
public record DayVisit(Visit visit, BeforeVisit before) {
    public DayVisit {
        Objects.requireNonNull(visit);
        Objects.requireNonNull(before);
    }

    /** Whose frequency rule the customer follows in the month of the visit. */
    public Audience audience() {
        YearMonth month = YearMonth.from(visit.slot().date());
        return Audience.of(before.card().customer().standing(), month.atEndOfMonth());
    }
}
