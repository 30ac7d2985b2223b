package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of a visit, beside what was planned (S4-43). It stays when the plan is made anew.
 *
 * @param planned as it stood on the paper of its day
 * @param happened as it came about
 * @param note what was said or found; the content of the contact record where there is one
 * @param nextOn when to go again: for one put off the new day, else the next contact
 * @param talk the contact record written for it
 * @param movedTo the visit that stands for one put off
 */
public record VisitResult(
        VisitId visit,
        CustomerId customer,
        VisitOutcome outcome,
        Place planned,
        Place happened,
        String note,
        Optional<LocalDate> nextOn,
        Optional<Long> talk,
        Optional<VisitId> movedTo) {
    public static final int LONGEST_NOTE = 2000;

    public VisitResult {
        Objects.requireNonNull(visit);
        Objects.requireNonNull(customer);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(planned);
        Objects.requireNonNull(happened);
        note = note.strip();
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("note of " + note.length() + " characters");
        }
    }

    /** Where in time: the half-day, and the place in it, from 1. */
    public record Place(Slot slot, int order) {
        public Place {
            Objects.requireNonNull(slot);
            if (order < 1) {
                throw new IllegalArgumentException("order " + order);
            }
        }

        public static Place of(Visit visit) {
            return new Place(visit.slot(), visit.order());
        }
    }

    /** Days it came about later than planned; below 0 if earlier. For one put off, its new day. */
    public long daysLate() {
        LocalDate on =
                outcome == VisitOutcome.PUT_OFF
                        ? nextOn.orElse(planned.slot().date())
                        : happened.slot().date();
        return ChronoUnit.DAYS.between(planned.slot().date(), on);
    }

    /** Whether it came about in the other half of the day. */
    public boolean isOtherHalf() {
        return wasTried() && happened.slot().half() != planned.slot().half();
    }

    /** Whether it came about in another order, in the half-day it was planned for. */
    public boolean isOtherOrder() {
        return wasTried()
                && happened.slot().equals(planned.slot())
                && happened.order() != planned.order();
    }

    /** Whether somebody went or rang at all. */
    public boolean wasTried() {
        return outcome != VisitOutcome.PUT_OFF;
    }

    /** It took place when, and in the order, it was planned. */
    public boolean isAsPlanned() {
        return outcome == VisitOutcome.VISITED && happened.equals(planned);
    }
}
