package app.zhanggui.complaint;

import app.zhanggui.customer.Channel;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Money;
import app.zhanggui.db.schema.tables.records.ComplaintRecord;
import app.zhanggui.db.schema.tables.records.StageChangeRecord;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;

/** A complaint's way to and from its row. */
final class ComplaintRowStore {
    private ComplaintRowStore() {}

    static Complaint complaint(ComplaintRecord row, LocalDateTime stageSince) {
        return new Complaint(
                new ComplaintId(row.getId()),
                row.getComplaintNo(),
                new CustomerId(row.getCustomerId()),
                Stage.valueOf(row.getStage()),
                row.getReceivedAt(),
                Optional.ofNullable(row.getClosedAt()),
                stageSince,
                Optional.ofNullable(row.getDueOn()),
                subject(row),
                listening(row),
                analysis(row),
                solution(row),
                telling(row),
                carryingOut(row),
                review(row));
    }

    private static Subject subject(ComplaintRecord row) {
        return new Subject(
                ComplaintCategory.valueOf(row.getCategory()),
                read(row.getItem(), ComplaintItem::valueOf),
                row.getProduct(),
                row.getPerson(),
                row.getSummary(),
                Severity.valueOf(row.getSeverity()));
    }

    private static Listening listening(ComplaintRecord row) {
        return new Listening(
                Channel.valueOf(row.getChannel()),
                row.getHeardBy(),
                row.getVerbatim(),
                row.getRemedyWanted(),
                Optional.ofNullable(row.getAcknowledgedAt()),
                new ThreeChanges(
                        new Change(row.getChangePerson(), row.getChangePersonEffect()),
                        new Change(row.getChangePlace(), row.getChangePlaceEffect()),
                        new Change(row.getChangeTime(), row.getChangeTimeEffect()),
                        Optional.ofNullable(row.getReplyPromisedAt()),
                        Optional.ofNullable(row.getRepliedAt())));
    }

    private static Analysis analysis(ComplaintRecord row) {
        return new Analysis(
                read(row.getCauseKind(), CauseKind::valueOf),
                read(row.getSellerFault(), SellerFault::valueOf),
                row.getCause(),
                row.getCauseResponsible(),
                row.getInterimAction());
    }

    private static Solution solution(ComplaintRecord row) {
        return new Solution(
                read(row.getOwnAuthority(), own -> own ? Authority.OWN : Authority.OTHERS),
                new HandOver(
                        row.getHandedTo(),
                        Optional.ofNullable(row.getHandedOn()),
                        row.getHandedAccepted(),
                        Optional.ofNullable(row.getHandedAcceptedOn())),
                row.getSolution(),
                read(row.getCompensation(), Money::new),
                row.getCompensationNote(),
                row.getResponsible());
    }

    private static Telling telling(ComplaintRecord row) {
        return new Telling(
                Optional.ofNullable(row.getToldOn()),
                row.getToldBy(),
                row.getToldHow(),
                row.getToldWhat(),
                read(row.getAgreed(), yes -> yes ? Telling.Answer.AGREED : Telling.Answer.REFUSED));
    }

    private static CarryingOut carryingOut(ComplaintRecord row) {
        return new CarryingOut(
                Optional.ofNullable(row.getCarriedOutOn()),
                row.getCarriedOutBy(),
                row.getCarriedOut(),
                read(row.getCarryOutCost(), Money::new),
                Optional.ofNullable(row.getFollowUpOn()));
    }

    private static Review review(ComplaintRecord row) {
        return new Review(
                row.getReviewedBy(),
                row.getLesson(),
                row.getPreventiveAction(),
                read(row.getSatisfaction(), points -> Satisfaction.of(points)));
    }

    static void fill(ComplaintRecord row, Complaint complaint) {
        row.setStage(complaint.stage().name());
        row.setClosedAt(complaint.closedAt().orElse(null));
        row.setDueOn(complaint.ownDueOn().orElse(null));
        fill(row, complaint.subject());
        fill(row, complaint.listening());
        fill(row, complaint.analysis());
        fill(row, complaint.solution());
        fill(row, complaint.telling());
        fill(row, complaint.carryingOut());
        fill(row, complaint.review());
    }

    static void fill(ComplaintRecord row, Subject subject) {
        row.setCategory(subject.category().name());
        row.setItem(subject.item().map(Enum::name).orElse(null));
        row.setProduct(subject.product());
        row.setPerson(subject.person());
        row.setSummary(subject.summary());
        row.setSeverity(subject.severity().name());
    }

    static void fill(ComplaintRecord row, Listening listening) {
        row.setChannel(listening.channel().name());
        row.setHeardBy(listening.by());
        row.setVerbatim(listening.words());
        row.setRemedyWanted(listening.remedyWanted());
        row.setAcknowledgedAt(listening.acknowledgedAt().orElse(null));
        ThreeChanges changes = listening.changes();
        row.setChangePerson(changes.person().how());
        row.setChangePersonEffect(changes.person().effect());
        row.setChangePlace(changes.place().how());
        row.setChangePlaceEffect(changes.place().effect());
        row.setChangeTime(changes.time().how());
        row.setChangeTimeEffect(changes.time().effect());
        row.setReplyPromisedAt(changes.replyPromisedAt().orElse(null));
        row.setRepliedAt(changes.repliedAt().orElse(null));
    }

    private static void fill(ComplaintRecord row, Analysis analysis) {
        row.setCauseKind(analysis.kind().map(Enum::name).orElse(null));
        row.setSellerFault(analysis.sellerFault().map(Enum::name).orElse(null));
        row.setCause(analysis.cause());
        row.setCauseResponsible(analysis.responsible());
        row.setInterimAction(analysis.interimAction());
    }

    private static void fill(ComplaintRecord row, Solution solution) {
        row.setOwnAuthority(solution.authority().map(a -> a == Authority.OWN).orElse(null));
        row.setHandedTo(solution.handOver().to());
        row.setHandedOn(solution.handOver().on().orElse(null));
        row.setHandedAccepted(solution.handOver().accepted());
        row.setHandedAcceptedOn(solution.handOver().acceptedOn().orElse(null));
        row.setSolution(solution.text());
        row.setCompensation(solution.compensation().map(Money::fen).orElse(null));
        row.setCompensationNote(solution.compensationNote());
        row.setResponsible(solution.responsible());
    }

    private static void fill(ComplaintRecord row, Telling telling) {
        row.setToldOn(telling.on().orElse(null));
        row.setToldBy(telling.by());
        row.setToldHow(telling.how());
        row.setToldWhat(telling.what());
        row.setAgreed(telling.answer().map(a -> a == Telling.Answer.AGREED).orElse(null));
    }

    private static void fill(ComplaintRecord row, CarryingOut carryingOut) {
        row.setCarriedOutOn(carryingOut.on().orElse(null));
        row.setCarriedOutBy(carryingOut.by());
        row.setCarriedOut(carryingOut.what());
        row.setCarryOutCost(carryingOut.cost().map(Money::fen).orElse(null));
        row.setFollowUpOn(carryingOut.followUpOn().orElse(null));
    }

    private static void fill(ComplaintRecord row, Review review) {
        row.setReviewedBy(review.by());
        row.setLesson(review.lesson());
        row.setPreventiveAction(review.prevention());
        row.setSatisfaction(review.satisfaction().map(s -> (short) s.points()).orElse(null));
    }

    static StageChange change(StageChangeRecord row) {
        return new StageChange(
                new ComplaintId(row.getComplaintId()),
                read(row.getFromStage(), Stage::valueOf),
                Stage.valueOf(row.getToStage()),
                row.getChangedAt(),
                row.getReason());
    }

    private static <A, B> Optional<B> read(A value, Function<A, B> reading) {
        return Optional.ofNullable(value).map(reading);
    }
}
