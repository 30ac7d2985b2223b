package app.zhanggui.complaint;

/** What an earlier complaint of the same kind taught (S4-65). */
public record Lesson(
        ComplaintId complaint, String number, String about, String lesson, String prevention) {
    static Lesson of(Complaint complaint) {
        Subject subject = complaint.subject();
        return new Lesson(
                complaint.id(),
                complaint.number(),
                subject.product().isEmpty() ? subject.summary() : subject.product(),
                complaint.review().lesson(),
                complaint.review().prevention());
    }
}
