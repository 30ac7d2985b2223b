package app.zhanggui.customer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 承诺与需求: what a customer needs or was promised, by when, and whether it was done (S0-14).
 *
 * @param talk id of the contact record it was made in
 * @throws IllegalArgumentException if nothing is promised
 */
public record Promise(
        long id,
        CustomerId customer,
        Optional<Long> talk,
        LocalDate madeOn,
        String text,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> keptOn) {
    public static final int LONGEST_TEXT = 1000;

    public Promise {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("promise of " + text.length() + " characters");
        }
    }

    /** A promise not stored yet and not kept yet. */
    public static Promise of(
            CustomerId customer, LocalDate madeOn, String text, Optional<LocalDate> dueOn) {
        return new Promise(0, customer, Optional.empty(), madeOn, text, dueOn, Optional.empty());
    }

    /** Whether it is not stored yet. */
    public boolean isNew() {
        return id == 0;
    }

    public boolean isOpen() {
        return keptOn.isEmpty();
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn.filter(due -> due.isBefore(today)).isPresent();
    }

    public Promise inTalk(long changed) {
        return new Promise(id, customer, Optional.of(changed), madeOn, text, dueOn, keptOn);
    }

    public Promise withText(String changed) {
        return new Promise(id, customer, talk, madeOn, changed, dueOn, keptOn);
    }

    public Promise withMadeOn(LocalDate changed) {
        return new Promise(id, customer, talk, changed, text, dueOn, keptOn);
    }

    public Promise withDueOn(Optional<LocalDate> changed) {
        return new Promise(id, customer, talk, madeOn, text, changed, keptOn);
    }

    public Promise withKeptOn(Optional<LocalDate> changed) {
        return new Promise(id, customer, talk, madeOn, text, dueOn, changed);
    }
}
