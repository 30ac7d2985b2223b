package app.zhanggui.complaint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long a customer who agreed has been waiting, or waited, for what was agreed (S4-64).
 *
 * @param days to the end of the work, or to today
 * @param urgency by the target days of that stage, counted from the consent
 */
public record SinceConsent(long days, Urgency urgency) {

    /** Empty until the customer agreed. */
    static Optional<SinceConsent> of(Complaint complaint, LocalDate today, TargetDays targets) {
        Telling told = complaint.telling();
        return told.on()
                .filter(day -> told.answer().equals(Optional.of(Telling.Answer.AGREED)))
                .map(agreed -> since(agreed, complaint, today, targets));
    }

    private static SinceConsent since(
            LocalDate agreed, Complaint complaint, LocalDate today, TargetDays targets) {
        Optional<LocalDate> done = complaint.carryingOut().on();
        LocalDate end = done.orElse(today);
        LocalDate last =
                agreed.plusDays(targets.of(complaint.subject().category(), Stage.CARRY_OUT));
        return new SinceConsent(
                ChronoUnit.DAYS.between(agreed, end), urgency(end, last, done.isPresent()));
    }

    private static Urgency urgency(LocalDate end, LocalDate last, boolean done) {
        if (end.isAfter(last)) {
            return Urgency.OVERDUE;
        }
        return end.equals(last) && !done ? Urgency.TODAY : Urgency.LATER;
    }
}
