package app.zhanggui.visit;

import app.zhanggui.customer.HalfDay;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the owner ticked and wrote beside a visit, not kept yet.
 *
 * @param happened when it came about, and in which order
 * @param nextOn when to go again; one put off needs it
 * @param nextHalf which half of that day, if it matters
 */
public record Tick(
        VisitOutcome outcome,
        VisitResult.Place happened,
        String note,
        Optional<LocalDate> nextOn,
        Optional<HalfDay> nextHalf) {
    public Tick {
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(happened);
        Objects.requireNonNull(note);
    }

    /** Ticked and nothing else: it came about as planned. */
    public static Tick of(VisitOutcome outcome, Visit visit) {
        return new Tick(
                outcome, VisitResult.Place.of(visit), "", Optional.empty(), Optional.empty());
    }

    /** What was kept, to be changed. */
    public static Tick of(VisitResult kept) {
        return new Tick(
                kept.outcome(), kept.happened(), kept.note(), kept.nextOn(), Optional.empty());
    }

    public Tick withOutcome(VisitOutcome changed) {
        return new Tick(changed, happened, note, nextOn, nextHalf);
    }

    public Tick withHappened(VisitResult.Place changed) {
        return new Tick(outcome, changed, note, nextOn, nextHalf);
    }

    public Tick withNote(String changed) {
        return new Tick(outcome, happened, changed, nextOn, nextHalf);
    }

    public Tick withNext(Optional<LocalDate> changed, Optional<HalfDay> half) {
        return new Tick(outcome, happened, note, changed, half);
    }
}
