package app.zhanggui.shell;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintBook;
import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.complaint.FollowUp;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.visit.Occasion;
import app.zhanggui.visit.Occasions;
import app.zhanggui.visit.OpenComplaint;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What open complaints, and visits promised after closed ones, ask of the month's plan (S4-56). */
record ComplaintOccasions(ComplaintStore complaints, Clock clock) implements Occasions {

    @Override
    public Map<CustomerId, List<Occasion>> in(YearMonth month) {
        Map<CustomerId, List<Occasion>> found = new HashMap<>();
        LocalDateTime now = LocalDateTime.now(clock);
        ComplaintBook book = complaints.book();
        book.open(now)
                .forEach(
                        line ->
                                add(
                                        found,
                                        month,
                                        line.complaint().customer(),
                                        new Occasion(
                                                Occasion.Kind.COMPLAINT,
                                                notPast(
                                                        book.due(line.complaint(), now).on(),
                                                        now.toLocalDate()))));
        for (FollowUp visit : complaints.followUps()) {
            add(found, month, visit.customer(), new Occasion(Occasion.Kind.FOLLOW_UP, visit.on()));
        }
        return found;
    }

    /** What whoever visits a customer must know of complaints that are not settled. */
    List<OpenComplaint> open(CustomerId customer) {
        return complaints.bookOf(customer).lines().stream()
                .map(ComplaintLine::complaint)
                .filter(Complaint::isOpen)
                .map(
                        open ->
                                new OpenComplaint(
                                        open.number(),
                                        open.receivedAt().toLocalDate(),
                                        open.listening().words()))
                .toList();
    }

    /** What is overdue is best settled today. */
    private static LocalDate notPast(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? today : due;
    }

    private static void add(
            Map<CustomerId, List<Occasion>> found,
            YearMonth month,
            CustomerId customer,
            Occasion occasion) {
        if (YearMonth.from(occasion.on()).equals(month)) {
            found.computeIfAbsent(customer, id -> new ArrayList<>()).add(occasion);
        }
    }
}
