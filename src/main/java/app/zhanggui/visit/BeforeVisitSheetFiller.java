package app.zhanggui.visit;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.BeforeVisitSheet.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Puts what to know before a visit onto its page. */
final class BeforeVisitSheetFiller {
    private static final int LINES = 8;

    private final Texts texts;
    private final LocalDate madeOn;
    private final BeforeVisitWords words;

    BeforeVisitSheetFiller(Texts texts, LocalDate madeOn) {
        this.texts = texts;
        this.madeOn = madeOn;
        words = new BeforeVisitWords(texts, madeOn);
    }

    BeforeVisitSheet sheet(DayVisit one) {
        CustomerCard card = one.before().card();
        return new BeforeVisitSheet(
                texts.get("visit.paper.before"),
                BeforeVisitWords.joined(
                        "　", when(one.visit()), texts.say(one.visit().reason().label())),
                texts.get("visit.letter." + one.audience()),
                one.audience().style(),
                card.customer().name(),
                standing(one),
                words.persons(card),
                words.address(card),
                sections(one),
                texts.get("visit.paper.ask"),
                words.toAsk(one.before()),
                texts.get("visit.paper.notes"),
                LINES,
                texts.get("visit.paper.footer", madeOn.toString()));
    }

    private String when(Visit visit) {
        LocalDate date = visit.slot().date();
        return texts.get(
                "visit.slot",
                date.toString(),
                texts.get("visit.weekday." + date.getDayOfWeek()),
                texts.get("visit.slot." + visit.slot().half()));
    }

    private String standing(DayVisit one) {
        var customer = one.before().card().customer();
        return BeforeVisitWords.joined(
                " · ",
                texts.get("customer.relationship." + customer.standing().relationship()),
                texts.say(one.audience().label()),
                customer.trade()
                        .firstDeal()
                        .map(day -> texts.get("customer.head.since", day.toString()))
                        .orElse(""));
    }

    private List<Section> sections(DayVisit one) {
        BeforeVisit before = one.before();
        return Stream.of(
                        section("visit.before.bring", Stream.of(words.bring(one))),
                        section(
                                "visit.before.complaints",
                                before.complaints().stream().map(words::complaint)),
                        section(
                                "visit.before.promises",
                                before.promises().stream().map(words::promise)),
                        section("visit.before.dues", words.dues(before).stream()),
                        section(
                                "visit.before.days",
                                before.days().stream().map(day -> words.day(before.card(), day))),
                        section("visit.before.talks", before.talks().stream().map(words::talk)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private Section section(String heading, Stream<String> lines) {
        return new Section(texts.get(heading), lines.filter(line -> !line.isBlank()).toList());
    }
}
