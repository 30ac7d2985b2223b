package app.zhanggui.visit;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.DaySheet.Entry;
import app.zhanggui.visit.DaySheet.Fact;
import app.zhanggui.visit.DaySheet.Half;
import app.zhanggui.visit.DaySheet.Lettering;
import app.zhanggui.visit.DaySheet.Reach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Puts a day's visits into the words and boxes of its paper. */
final class DaySheetFiller {
    /** A longer talk is told on 访前一页. */
    private static final int LONGEST_FACT = 64;

    private final LocalDate day;
    private final List<DayVisit> visits;
    private final Texts texts;
    private final LocalDate madeOn;
    private final BeforeVisitWords words;

    DaySheetFiller(LocalDate day, List<DayVisit> visits, Texts texts, LocalDate madeOn) {
        this.day = day;
        this.visits = visits;
        this.texts = texts;
        this.madeOn = madeOn;
        words = new BeforeVisitWords(texts, madeOn);
    }

    String title() {
        return texts.get(
                "visit.paper.day",
                String.valueOf(day.getYear()),
                day.getMonthValue(),
                day.getDayOfMonth(),
                texts.get("visit.weekday." + day.getDayOfWeek()));
    }

    int rows() {
        return Math.max(1, visits.size());
    }

    DaySheet sheet(Lettering lettering) {
        return new DaySheet(
                title(),
                words.counted(visits),
                texts.get("visit.paper.day.footer", madeOn.toString()),
                lettering,
                Arrays.stream(HalfDay.values())
                        .map(this::half)
                        .filter(half -> !half.entries().isEmpty())
                        .toList());
    }

    private Half half(HalfDay half) {
        return new Half(
                texts.get("visit.slot." + half),
                visits.stream()
                        .filter(one -> one.visit().slot().half() == half)
                        .map(this::entry)
                        .toList());
    }

    private Entry entry(DayVisit one) {
        CustomerCard card = one.before().card();
        Audience audience = one.audience();
        return new Entry(
                String.valueOf(one.visit().order()),
                texts.get("visit.letter." + audience),
                audience.style(),
                MonthSheet.Entry.call(one.visit().mode()),
                card.customer().name(),
                texts.say(one.visit().reason().label()),
                new Reach(words.person(card), words.number(card), words.address(card)),
                facts(one),
                VisitOutcome.of(one.visit().mode()).stream()
                        .map(outcome -> box(outcome, one.visit().mode()))
                        .toList(),
                texts.get("visit.paper.ask"),
                words.toAsk(one.before()));
    }

    private String box(VisitOutcome outcome, Mode mode) {
        return texts.get("visit.outcome." + mode + "." + outcome);
    }

    /** What one would be ashamed not to know stands first. */
    private List<Fact> facts(DayVisit one) {
        BeforeVisit before = one.before();
        List<Fact> facts = new ArrayList<>();
        add(facts, "visit.before.bring", Stream.of(words.bring(one)));
        add(facts, "visit.before.complaints", before.complaints().stream().map(words::complaint));
        add(facts, "visit.before.promises", before.promises().stream().map(words::promise));
        add(facts, "visit.before.dues", words.dues(before).stream());
        add(
                facts,
                "visit.before.days",
                before.days().stream().map(upcoming -> words.day(before.card(), upcoming)));
        add(facts, "visit.before.last", before.talks().stream().limit(1).map(words::talk));
        return facts;
    }

    private void add(List<Fact> facts, String label, Stream<String> lines) {
        String joined = words.sentence(lines.toArray(String[]::new));
        if (!joined.isEmpty()) {
            facts.add(new Fact(texts.get(label), cut(joined)));
        }
    }

    private static String cut(String text) {
        int end =
                text.offsetByCodePoints(
                        0, Math.min(LONGEST_FACT, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end) + "…";
    }
}
