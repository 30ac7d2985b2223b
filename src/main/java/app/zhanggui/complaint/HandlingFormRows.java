package app.zhanggui.complaint;

import app.zhanggui.complaint.HandlingForm.Row;
import app.zhanggui.customer.Money;
import app.zhanggui.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each stage wrote down, as the rows of its box on the form. */
final class HandlingFormRows {
    private final ComplaintBook book;
    private final Complaint complaint;
    private final int photos;
    private final Texts texts;
    private final LocalDate today;
    private final HandlingFormWords words;

    HandlingFormRows(
            ComplaintBook book, Complaint complaint, int photos, Texts texts, LocalDate today) {
        this.book = book;
        this.complaint = complaint;
        this.photos = photos;
        this.texts = texts;
        this.today = today;
        words = new HandlingFormWords(texts);
    }

    List<Row> of(Stage stage) {
        return switch (stage) {
            case LISTEN -> listened();
            case ANALYSE -> analysed();
            case SOLVE -> solved();
            case TELL -> told();
            case CARRY_OUT -> carriedOut();
            case REVIEW -> reviewed();
            case CLOSED -> List.of();
        };
    }

    private List<Row> listened() {
        Listening heard = complaint.listening();
        ThreeChanges changes = heard.changes();
        return List.of(
                Row.wide(words.pair("complaint.label.words", heard.words())),
                Row.of(
                        words.pair("complaint.label.remedy", heard.remedyWanted()),
                        words.pair(
                                "complaint.label.promise",
                                words.minute(changes.replyPromisedAt()))),
                Row.of(
                        words.pair(
                                "complaint.side.photos",
                                photos == 0 ? "" : Integer.toString(photos)),
                        words.pair("complaint.export.replied", words.minute(changes.repliedAt()))),
                change("complaint.paper.changePerson", changes.person()),
                change("complaint.paper.changePlace", changes.place()),
                change("complaint.paper.changeTime", changes.time()));
    }

    private Row change(String key, Change change) {
        return Row.of(
                words.pair(key, change.how()),
                words.pair("complaint.paper.effect", change.effect()));
    }

    private List<Row> analysed() {
        Analysis why = complaint.analysis();
        String fault = why.sellerFault().map(f -> texts.get("complaint.fault." + f)).orElse("");
        return List.of(
                Row.of(
                        words.pair("complaint.label.cause", side(why)),
                        words.pair("complaint.label.sellerFault", fault)),
                Row.wide(words.pair("complaint.label.reason", why.cause())),
                Row.wide(words.pair("complaint.label.answerable", why.responsible())),
                Row.wide(words.pair("complaint.label.interimAction", why.interimAction())));
    }

    private String side(Analysis why) {
        return why.kind().map(kind -> texts.get("complaint.cause." + kind)).orElse("");
    }

    private List<Row> solved() {
        Solution what = complaint.solution();
        String authority =
                what.authority().map(who -> texts.get("complaint.authority." + who)).orElse("");
        return List.of(
                Row.of(
                        words.pair("complaint.label.authority", authority),
                        words.pair("complaint.label.handedTo", handedTo(what.handOver()))),
                Row.wide(words.pair("complaint.label.solution", what.text())),
                Row.of(
                        words.pair("complaint.label.compensation", compensation(what)),
                        words.pair("complaint.label.accepted", accepted(what.handOver()))));
    }

    private String handedTo(HandOver handOver) {
        return Stream.of(handOver.to(), words.day(handOver.on()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String accepted(HandOver handOver) {
        return handOver.accepted()
                ? handOver.acceptedOn()
                        .map(LocalDate::toString)
                        .orElse(texts.get("complaint.accepted.someDay"))
                : "";
    }

    private static String compensation(Solution what) {
        String money = what.compensation().map(Money::written).orElse("");
        return (money + " " + what.compensationNote()).strip();
    }

    private List<Row> told() {
        Telling telling = complaint.telling();
        String answer =
                telling.answer().map(said -> texts.get("complaint.answer." + said)).orElse("");
        return List.of(
                Row.of(
                        words.pair(
                                "complaint.label.told",
                                words.day(telling.on()) + " " + telling.how()),
                        words.pair("complaint.label.answer", answer)),
                Row.wide(words.pair("complaint.label.toldWhat", telling.what())));
    }

    private List<Row> carriedOut() {
        CarryingOut done = complaint.carryingOut();
        return List.of(
                Row.wide(words.pair("complaint.label.carriedOut", done.what())),
                Row.of(
                        words.pair("complaint.label.carriedOutOn", words.day(done.on())),
                        words.pair(
                                "complaint.label.cost",
                                done.cost().map(Money::written).orElse(""))),
                Row.of(
                        words.pair("complaint.label.followUp", words.day(done.followUpOn())),
                        words.pair("complaint.paper.consent", sinceConsent())));
    }

    private String sinceConsent() {
        return book.sinceConsent(complaint, today)
                .map(since -> texts.get("complaint.sinceConsent", since.days()))
                .orElse("");
    }

    private List<Row> reviewed() {
        return List.of(
                Row.wide(words.pair("complaint.label.lesson", complaint.review().lesson())),
                Row.wide(
                        words.pair("complaint.label.prevention", complaint.review().prevention())));
    }
}
