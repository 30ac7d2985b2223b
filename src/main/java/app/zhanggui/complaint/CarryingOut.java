package app.zhanggui.complaint;

import app.zhanggui.customer.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Stage 5: what was done, and when it was finished (S4-64).
 *
 * @param by who of us does it (S4-68)
 * @param cost what it cost us besides the compensation; never negative
 * @param followUpOn when the customer is visited afterwards (S4-56)
 */
public record CarryingOut(
        Optional<LocalDate> on,
        String by,
        String what,
        Optional<Money> cost,
        Optional<LocalDate> followUpOn) {
    public static final CarryingOut NONE =
            new CarryingOut(Optional.empty(), "", "", Optional.empty(), Optional.empty());

    public CarryingOut {
        by = Words.line(by);
        what = Words.paragraph(what);
        if (cost.isPresent() && cost.get().fen() < 0) {
            throw new IllegalArgumentException("a cost of less than nothing");
        }
    }

    public CarryingOut withOn(Optional<LocalDate> changed) {
        return new CarryingOut(changed, by, what, cost, followUpOn);
    }

    public CarryingOut withBy(String changed) {
        return new CarryingOut(on, changed, what, cost, followUpOn);
    }

    public CarryingOut withWhat(String changed) {
        return new CarryingOut(on, by, changed, cost, followUpOn);
    }

    public CarryingOut withCost(Optional<Money> changed) {
        return new CarryingOut(on, by, what, changed, followUpOn);
    }

    public CarryingOut withFollowUpOn(Optional<LocalDate> changed) {
        return new CarryingOut(on, by, what, cost, changed);
    }
}
