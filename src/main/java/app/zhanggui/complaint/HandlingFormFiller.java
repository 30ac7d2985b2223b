package app.zhanggui.complaint;

import app.zhanggui.complaint.HandlingForm.Pair;
import app.zhanggui.complaint.HandlingForm.Row;
import app.zhanggui.complaint.HandlingForm.Signs;
import app.zhanggui.complaint.HandlingForm.StageBox;
import app.zhanggui.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a complaint into its form, in the owner's language. */
final class HandlingFormFiller {
    private final ComplaintBook book;
    private final Complaint complaint;
    private final String customerName;
    private final Texts texts;
    private final LocalDate today;
    private final HandlingFormWords words;
    private final HandlingFormRows rows;

    HandlingFormFiller(
            ComplaintBook book, ComplaintLine line, int photos, Texts texts, LocalDate today) {
        this.book = book;
        this.complaint = line.complaint();
        this.customerName = line.customerName();
        this.texts = texts;
        this.today = today;
        words = new HandlingFormWords(texts);
        rows = new HandlingFormRows(book, complaint, photos, texts, today);
    }

    HandlingForm form(double points) {
        return new HandlingForm(
                texts.get("complaint.paper.title"),
                complaint.number(),
                points,
                head(),
                Stream.concat(Stage.six().stream().map(this::box), turns().stream()).toList(),
                signs(),
                List.of(
                        texts.get("complaint.paper.sign.handler"),
                        texts.get("complaint.paper.sign.owner"),
                        texts.get("complaint.paper.sign.customer")),
                texts.get("complaint.paper.footer", today.toString()));
    }

    private List<Row> head() {
        Subject subject = complaint.subject();
        String severity = texts.get("complaint.severity." + subject.severity());
        return List.of(
                Row.of(
                        words.pair("complaint.label.customer", customerName),
                        words.pair("complaint.paper.person", subject.person())),
                Row.of(
                        words.pair(
                                "complaint.paper.received",
                                words.minute(Optional.of(complaint.receivedAt()))),
                        words.pair(
                                "complaint.label.channel",
                                texts.get("complaint.channel." + complaint.listening().channel()))),
                Row.of(
                        words.pair("complaint.label.category", category(subject)),
                        words.pair("complaint.paper.product", subject.product())),
                Row.of(
                        words.pair("complaint.label.severity", severity),
                        words.pair(
                                "complaint.label.acknowledged",
                                words.minute(complaint.listening().acknowledgedAt()))),
                Row.wide(words.pair("complaint.label.summary", subject.summary())));
    }

    private String category(Subject subject) {
        return Stream.concat(
                        Stream.of(texts.get("complaint.category." + subject.category())),
                        subject.item().stream().map(item -> texts.get("complaint.item." + item)))
                .collect(Collectors.joining(" · "));
    }

    private StageBox box(Stage stage) {
        String when =
                complaint.stage().isBefore(stage) || complaint.stage() == stage
                        ? ""
                        : words.minute(book.leftAt(complaint.id(), stage));
        return new StageBox(
                texts.get("complaint.numbered." + stage), by(stage), when, rows.of(stage));
    }

    /** Who saw to the stage (S4-68); finding the cause names who has to answer for it instead. */
    private Pair by(Stage stage) {
        return switch (stage) {
            case LISTEN -> words.pair("complaint.paper.heardBy", complaint.listening().by());
            case SOLVE ->
                    words.pair("complaint.paper.responsible", complaint.solution().responsible());
            case TELL -> words.pair("complaint.paper.by", complaint.telling().by());
            case CARRY_OUT -> words.pair("complaint.paper.by", complaint.carryingOut().by());
            case REVIEW -> words.pair("complaint.paper.by", complaint.review().by());
            case ANALYSE, CLOSED -> Pair.NONE;
        };
    }

    /** Where it went back, passed over a stage or was opened again, and why (S4-57). */
    private Optional<StageBox> turns() {
        List<Row> moves =
                ComplaintLog.of(complaint, book.history(complaint.id())).stream()
                        .filter(entry -> entry.weight() == LogEntry.Weight.BACK)
                        .map(this::turn)
                        .toList();
        return moves.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new StageBox(texts.get("complaint.paper.turns"), Pair.NONE, "", moves));
    }

    private Row turn(LogEntry entry) {
        String on = entry.at().toLocalDate().toString();
        return Row.wide(new Pair(on, texts.say(entry.words())));
    }

    private Signs signs() {
        List<String> words =
                Arrays.stream(Satisfaction.values())
                        .map(how -> texts.get("complaint.satisfaction." + how))
                        .toList();
        int ticked = complaint.review().satisfaction().map(Enum::ordinal).orElse(Signs.NONE);
        return new Signs(texts.get("complaint.label.satisfaction"), words, ticked);
    }
}
