package app.zhanggui.complaint;

import app.zhanggui.customer.CustomerId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 登记簿: every complaint as it stands at one moment, and what can be read out of them together. While
 * a customer's card lies in the recycle bin, nobody is asked to do anything for it: its complaints
 * are neither open nor closed here and the customer repeats nothing. The register, the figures and
 * the lessons keep them: what was complained of stays so.
 *
 * @param lines by number
 * @param history of each complaint, oldest move first
 * @param targets within how many days each stage should be done
 * @param bought how much those who complained buy; empty in a book of one customer
 */
public record ComplaintBook(
        List<ComplaintLine> lines,
        Map<ComplaintId, List<StageChange>> history,
        TargetDays targets,
        Map<CustomerId, Bought> bought) {
    public static final ComplaintBook EMPTY =
            new ComplaintBook(List.of(), Map.of(), TargetDays.STANDARD, Map.of());

    private static final int LESSONS = 3;

    public ComplaintBook {
        lines = List.copyOf(lines);
        history = Map.copyOf(history);
        bought = Map.copyOf(bought);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public Optional<ComplaintLine> line(ComplaintId id) {
        return lines.stream().filter(line -> line.complaint().id().equals(id)).findFirst();
    }

    /** A complaint, unless its customer's card lies in the bin. */
    public Optional<ComplaintLine> standing(ComplaintId id) {
        return line(id).filter(line -> !line.cardInBin());
    }

    public List<StageChange> history(ComplaintId id) {
        return history.getOrDefault(id, List.of());
    }

    /** Whether it ever went back a stage or was reopened. */
    public boolean wentBack(ComplaintId id) {
        return history(id).stream().anyMatch(StageChange::isBack);
    }

    /** When it last left a stage, if it did. */
    public Optional<LocalDateTime> leftAt(ComplaintId id, Stage stage) {
        return history(id).stream()
                .filter(move -> move.from().filter(stage::equals).isPresent())
                .reduce((first, second) -> second)
                .map(StageChange::at);
    }

    /** How often it was opened again after its end. */
    public int timesReopened(ComplaintId id) {
        return (int)
                history(id).stream()
                        .filter(move -> move.from().equals(Optional.of(Stage.CLOSED)))
                        .count();
    }

    /** How much a customer buys who complained. */
    public Bought bought(CustomerId customer) {
        return bought.getOrDefault(customer, Bought.NOTHING_KNOWN);
    }

    /** By when an open complaint wants something done. */
    public Due due(Complaint complaint, LocalDateTime now) {
        return Due.of(complaint, now, targets);
    }

    /** How long the customer has been waiting since consenting; empty before (S4-64). */
    public Optional<SinceConsent> sinceConsent(Complaint complaint, LocalDate today) {
        return SinceConsent.of(complaint, today, targets);
    }

    /** Visits promised for after a complaint was dealt with, by the day (S4-56). */
    public List<FollowUp> followUps() {
        return standing(c -> c.carryingOut().followUpOn().isPresent())
                .flatMap(line -> FollowUp.of(line.complaint()).stream())
                .sorted(Comparator.comparing(FollowUp::on))
                .toList();
    }

    /** Open complaints, what is due first at the top (S4-67). */
    public List<ComplaintLine> open(LocalDateTime now) {
        return standing(Complaint::isOpen)
                .sorted(Comparator.comparing(line -> due(line.complaint(), now).at()))
                .toList();
    }

    /** Closed complaints, the last closed first. */
    public List<ComplaintLine> closed() {
        return standing(c -> !c.isOpen())
                .sorted(
                        Comparator.comparing(
                                        (ComplaintLine line) ->
                                                line.complaint().closedAt().orElseThrow())
                                .reversed())
                .toList();
    }

    /** A customer's complaints, open and closed, the newest first. */
    public List<ComplaintLine> of(CustomerId customer) {
        return complaints(c -> c.customer().equals(customer))
                .sorted(
                        Comparator.comparing((ComplaintLine line) -> line.complaint().receivedAt())
                                .reversed())
                .toList();
    }

    /** Open complaints that are overdue or due today. */
    public List<ComplaintLine> waiting(LocalDateTime now) {
        return open(now).stream()
                .filter(line -> due(line.complaint(), now).urgency() != Urgency.LATER)
                .toList();
    }

    /** The complaints that came in during a stretch of time, by number. */
    public List<ComplaintLine> in(FigureSpan span) {
        return complaints(c -> span.holds(c.receivedAt())).toList();
    }

    /** What the complaints of a stretch of time say together. */
    public ComplaintFigures figures(FigureSpan span) {
        return ComplaintFigures.of(this, span);
    }

    public ComplaintReport report(YearMonth month) {
        return ComplaintReport.of(month, this);
    }

    /**
     * How often this customer has complained of this category in the twelve months up to this
     * complaint, itself included.
     */
    public int timesInTwelveMonths(Complaint complaint) {
        LocalDateTime last = complaint.receivedAt();
        return (int)
                of(complaint.customer()).stream()
                        .map(ComplaintLine::complaint)
                        .filter(c -> c.subject().category() == complaint.subject().category())
                        .filter(c -> !c.receivedAt().isAfter(last))
                        .filter(c -> c.receivedAt().isAfter(last.minusMonths(12)))
                        .count();
    }

    /**
     * What earlier complaints of the same product taught, then those of the same category; where
     * the cause is known, those of the same cause first (S4-65).
     */
    public List<Lesson> lessonsFor(Complaint complaint) {
        return complaints(c -> !c.id().equals(complaint.id()) && !c.review().lesson().isEmpty())
                .map(ComplaintLine::complaint)
                .filter(c -> likeness(c, complaint) > 0)
                .sorted(
                        Comparator.comparingInt((Complaint c) -> -likeness(c, complaint))
                                .thenComparing(
                                        Comparator.comparing(Complaint::receivedAt).reversed()))
                .limit(LESSONS)
                .map(Lesson::of)
                .toList();
    }

    /** What every complaint taught, the newest first (S4-66). */
    public List<Lesson> lessons() {
        return complaints(c -> !c.review().lesson().isEmpty())
                .map(ComplaintLine::complaint)
                .sorted(Comparator.comparing(Complaint::receivedAt).reversed())
                .map(Lesson::of)
                .toList();
    }

    private static int likeness(Complaint one, Complaint other) {
        String product = one.subject().product();
        boolean sameProduct =
                !product.isEmpty() && product.equalsIgnoreCase(other.subject().product());
        boolean sameCategory = one.subject().category() == other.subject().category();
        boolean sameCause =
                one.analysis().kind().isPresent()
                        && one.analysis().kind().equals(other.analysis().kind());
        int like = (sameProduct ? 4 : 0) + (sameCategory ? 2 : 0);
        return like == 0 ? 0 : like + (sameCause ? 1 : 0);
    }

    private Stream<ComplaintLine> standing(Predicate<Complaint> which) {
        return complaints(which).filter(line -> !line.cardInBin());
    }

    private Stream<ComplaintLine> complaints(Predicate<Complaint> which) {
        return lines.stream().filter(line -> which.test(line.complaint()));
    }
}
