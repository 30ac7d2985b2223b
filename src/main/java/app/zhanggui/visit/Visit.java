package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One visit or call in the plan.
 *
 * @param order the place within its half-day, from 1, over visits and calls together
 * @param pinned the owner put it there; planning anew leaves it alone
 * @param reason what it is for
 * @param note a word on what to bring or ask; empty if none
 */
public record Visit(
        VisitId id,
        CustomerId customer,
        Slot slot,
        int order,
        Mode mode,
        boolean pinned,
        VisitState state,
        VisitReason reason,
        String note) {
    /** No place in the half-day yet: it goes to those of its region, or else to the end. */
    static final int ANYWHERE = Short.MAX_VALUE;

    public Visit {
        Objects.requireNonNull(id);
        Objects.requireNonNull(customer);
        Objects.requireNonNull(slot);
        Objects.requireNonNull(mode);
        Objects.requireNonNull(state);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(note);
        if (order < 1) {
            throw new IllegalArgumentException("order " + order);
        }
    }

    /** A visit to come that nobody pinned and that is not written yet. */
    public static Visit planned(CustomerId customer, Slot slot, Mode mode) {
        return new Visit(
                VisitId.UNSAVED,
                customer,
                slot,
                ANYWHERE,
                mode,
                false,
                VisitState.PLANNED,
                VisitReason.ROUTINE,
                "");
    }

    public Visit at(Slot newSlot) {
        int place = newSlot.equals(slot) ? order : ANYWHERE;
        return new Visit(id, customer, newSlot, place, mode, pinned, state, reason, note);
    }

    public Visit inOrder(int newOrder) {
        return new Visit(id, customer, slot, newOrder, mode, pinned, state, reason, note);
    }

    public Visit pinned(boolean toBePinned) {
        return new Visit(id, customer, slot, order, mode, toBePinned, state, reason, note);
    }

    public Visit inState(VisitState newState) {
        return new Visit(id, customer, slot, order, mode, pinned, newState, reason, note);
    }

    /** The same visit for another reason (S4-49). */
    public Visit forReason(VisitReason newReason) {
        return new Visit(id, customer, slot, order, mode, pinned, state, newReason, note);
    }

    public Visit noted(String newNote) {
        return new Visit(id, customer, slot, order, mode, pinned, state, reason, newNote);
    }

    public Visit withId(VisitId newId) {
        return new Visit(newId, customer, slot, order, mode, pinned, state, reason, note);
    }

    public boolean isUnsaved() {
        return id.equals(VisitId.UNSAVED);
    }

    /** Whether its day is over and nobody said what came of it. */
    public boolean isUnticked(LocalDate today) {
        return state == VisitState.PLANNED && slot.date().isBefore(today);
    }

    /** Whether it meets what was due: it is to come, or it took place. */
    public boolean counts() {
        return state == VisitState.PLANNED || state == VisitState.DONE;
    }

    /** Whether it takes up room: a cancelled or postponed one does not. */
    public boolean takesRoom() {
        return state != VisitState.CANCELLED && state != VisitState.RESCHEDULED;
    }
}
