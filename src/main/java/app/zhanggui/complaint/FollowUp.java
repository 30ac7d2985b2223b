package app.zhanggui.complaint;

import app.zhanggui.customer.CustomerId;
import java.time.LocalDate;
import java.util.Optional;

/** A visit promised for after a complaint was dealt with (S4-56). */
public record FollowUp(CustomerId customer, LocalDate on, String number, String summary) {
    static Optional<FollowUp> of(Complaint complaint) {
        return complaint
                .carryingOut()
                .followUpOn()
                .map(
                        day ->
                                new FollowUp(
                                        complaint.customer(),
                                        day,
                                        complaint.number(),
                                        complaint.subject().summary()));
    }
}
