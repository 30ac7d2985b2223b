package app.zhanggui.complaint;

import app.zhanggui.customer.Money;
import app.zhanggui.sheet.SheetCell;
import app.zhanggui.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What the register's sheet has a column for: the head of a complaint, then stage by stage. */
final class RegisterColumns {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Texts texts;
    private final ComplaintBook book;
    private final Map<ComplaintId, List<String>> photos;
    private final LocalDateTime now;

    /**
     * One column.
     *
     * @param key of its heading
     */
    record Column(String key, Function<ComplaintLine, SheetCell> cell) {}

    RegisterColumns(ComplaintExport.Sources sources, Texts texts) {
        book = sources.book();
        photos = sources.photos();
        now = sources.now();
        this.texts = texts;
    }

    List<Column> all() {
        return Stream.of(
                        head(),
                        listened(),
                        threeChanges(),
                        analysed(),
                        solved(),
                        told(),
                        carriedOut(),
                        reviewed())
                .flatMap(List::stream)
                .toList();
    }

    private List<Column> head() {
        return List.of(
                words("complaint.closed.number", Complaint::number),
                new Column(
                        "complaint.label.customer",
                        line -> new SheetCell.Text(line.customerName())),
                words("complaint.paper.person", c -> c.subject().person()),
                day("complaint.paper.received", c -> Optional.of(c.receivedAt().toLocalDate())),
                words("complaint.export.stage", c -> texts.get("complaint.stage." + c.stage())),
                minute("complaint.export.stageSince", c -> Optional.of(c.stageSince())),
                day("complaint.export.dueOn", this::dueOn),
                day("complaint.closed.on", c -> c.closedAt().map(LocalDateTime::toLocalDate)),
                words(
                        "complaint.label.severity",
                        c -> texts.get("complaint.severity." + c.subject().severity())),
                words(
                        "complaint.label.category",
                        c -> texts.get("complaint.category." + c.subject().category())),
                chosen("complaint.export.item", "complaint.item.", c -> c.subject().item()),
                words("complaint.paper.product", c -> c.subject().product()),
                words("complaint.label.summary", c -> c.subject().summary()));
    }

    private List<Column> listened() {
        return List.of(
                words(
                        "complaint.label.channel",
                        c -> texts.get("complaint.channel." + c.listening().channel())),
                words("complaint.paper.heardBy", c -> c.listening().by()),
                words("complaint.label.words", c -> c.listening().words()),
                words("complaint.label.remedy", c -> c.listening().remedyWanted()),
                minute("complaint.label.acknowledged", c -> c.listening().acknowledgedAt()),
                minute("complaint.label.promise", c -> c.listening().changes().replyPromisedAt()),
                minute("complaint.export.replied", c -> c.listening().changes().repliedAt()),
                number("complaint.export.photos", c -> photos(c).size()),
                words("complaint.side.photos", c -> String.join("\n", photos(c))));
    }

    private List<Column> threeChanges() {
        return List.of(
                change("complaint.label.changePerson", c -> c.person().how()),
                change("complaint.export.changePersonEffect", c -> c.person().effect()),
                change("complaint.label.changePlace", c -> c.place().how()),
                change("complaint.export.changePlaceEffect", c -> c.place().effect()),
                change("complaint.label.changeTime", c -> c.time().how()),
                change("complaint.export.changeTimeEffect", c -> c.time().effect()));
    }

    private List<Column> analysed() {
        return List.of(
                chosen("complaint.label.cause", "complaint.cause.", c -> c.analysis().kind()),
                chosen(
                        "complaint.label.sellerFault",
                        "complaint.fault.",
                        c -> c.analysis().sellerFault()),
                words("complaint.label.reason", c -> c.analysis().cause()),
                words("complaint.label.answerable", c -> c.analysis().responsible()),
                words("complaint.label.interimAction", c -> c.analysis().interimAction()));
    }

    private List<Column> solved() {
        return List.of(
                chosen(
                        "complaint.label.authority",
                        "complaint.authority.",
                        c -> c.solution().authority()),
                words("complaint.label.handedTo", c -> c.solution().handOver().to()),
                day("complaint.export.handedOn", c -> c.solution().handOver().on()),
                words("complaint.label.accepted", this::accepted),
                day("complaint.export.acceptedOn", c -> c.solution().handOver().acceptedOn()),
                words("complaint.label.solution", c -> c.solution().text()),
                money("complaint.label.compensation", c -> c.solution().compensation()),
                words("complaint.export.compensationNote", c -> c.solution().compensationNote()),
                words("complaint.paper.responsible", c -> c.solution().responsible()));
    }

    private List<Column> told() {
        return List.of(
                day("complaint.label.told", c -> c.telling().on()),
                words("complaint.export.toldBy", c -> c.telling().by()),
                words("complaint.label.toldHow", c -> c.telling().how()),
                words("complaint.label.toldWhat", c -> c.telling().what()),
                chosen("complaint.label.answer", "complaint.answer.", c -> c.telling().answer()));
    }

    private List<Column> carriedOut() {
        return List.of(
                words("complaint.label.carriedOut", c -> c.carryingOut().what()),
                words("complaint.export.carriedOutBy", c -> c.carryingOut().by()),
                day("complaint.label.carriedOutOn", c -> c.carryingOut().on()),
                new Column("complaint.export.sinceConsent", this::sinceConsent),
                money("complaint.label.cost", c -> c.carryingOut().cost()),
                day("complaint.label.followUp", c -> c.carryingOut().followUpOn()));
    }

    private List<Column> reviewed() {
        return List.of(
                words("complaint.export.reviewedBy", c -> c.review().by()),
                words("complaint.label.lesson", c -> c.review().lesson()),
                words("complaint.label.prevention", c -> c.review().prevention()),
                new Column("complaint.label.satisfaction", this::satisfaction),
                words("complaint.export.firstTimeRight", this::firstTimeRight),
                number("complaint.export.reopened", c -> book.timesReopened(c.id())));
    }

    private Optional<LocalDate> dueOn(Complaint complaint) {
        return complaint.isOpen() ? Optional.of(book.due(complaint, now).on()) : Optional.empty();
    }

    private List<String> photos(Complaint complaint) {
        return photos.getOrDefault(complaint.id(), List.of());
    }

    private SheetCell sinceConsent(ComplaintLine line) {
        return book.sinceConsent(line.complaint(), now.toLocalDate())
                .<SheetCell>map(since -> new SheetCell.Amount(BigDecimal.valueOf(since.days())))
                .orElse(SheetCell.blank());
    }

    /** Says nothing where nobody else has to accept it. */
    private String accepted(Complaint complaint) {
        HandOver handOver = complaint.solution().handOver();
        return handOver.to().isEmpty() && !handOver.accepted() ? "" : yesOrNo(handOver.accepted());
    }

    /** Says nothing until it is closed, as the rate counts the closed ones alone. */
    private String firstTimeRight(Complaint complaint) {
        return complaint.isOpen() ? "" : yesOrNo(!book.wentBack(complaint.id()));
    }

    private String yesOrNo(boolean yes) {
        return texts.get(yes ? "complaint.export.yes" : "complaint.export.no");
    }

    private SheetCell satisfaction(ComplaintLine line) {
        return line.complaint()
                .review()
                .satisfaction()
                .<SheetCell>map(how -> new SheetCell.Amount(BigDecimal.valueOf(how.points())))
                .orElse(SheetCell.blank());
    }

    private static Column number(String key, ToIntFunction<Complaint> number) {
        return new Column(
                key,
                line ->
                        new SheetCell.Amount(
                                BigDecimal.valueOf(number.applyAsInt(line.complaint()))));
    }

    private static Column words(String key, Function<Complaint, String> words) {
        return new Column(key, line -> new SheetCell.Text(words.apply(line.complaint())));
    }

    private static Column change(String key, Function<ThreeChanges, String> words) {
        return words(key, c -> words.apply(c.listening().changes()));
    }

    private <E extends Enum<E>> Column chosen(
            String key, String words, Function<Complaint, Optional<E>> choice) {
        return words(key, c -> choice.apply(c).map(one -> texts.get(words + one)).orElse(""));
    }

    private static Column minute(String key, Function<Complaint, Optional<LocalDateTime>> moment) {
        return words(key, c -> moment.apply(c).map(MINUTE::format).orElse(""));
    }

    private static Column day(String key, Function<Complaint, Optional<LocalDate>> day) {
        return typed(key, day, SheetCell.Day::new);
    }

    private static Column money(String key, Function<Complaint, Optional<Money>> money) {
        return typed(key, money, sum -> new SheetCell.Amount(sum.inYuan()));
    }

    private static <T> Column typed(
            String key, Function<Complaint, Optional<T>> value, Function<T, SheetCell> cell) {
        return new Column(
                key, line -> value.apply(line.complaint()).map(cell).orElse(SheetCell.blank()));
    }
}
