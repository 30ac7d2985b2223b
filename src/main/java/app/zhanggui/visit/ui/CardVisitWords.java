package app.zhanggui.visit.ui;

import app.zhanggui.customer.VisitWishes;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.CardVisits.Gone;
import app.zhanggui.visit.CardVisits.Page;
import app.zhanggui.visit.Client;
import app.zhanggui.visit.ContactMode;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitReason;
import app.zhanggui.visit.VisitResult;
import app.zhanggui.visit.VisitState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The visits of one customer in words. */
final class CardVisitWords {
    private final Texts texts;
    private final Clock clock;
    private final RuleWords rules;

    CardVisitWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        rules = new RuleWords(texts);
    }

    /** How often, and by whose rule. */
    String often(Page page) {
        if (page.client().rule().mode() == ContactMode.ON_DEMAND) {
            return texts.say(ContactMode.ON_DEMAND.label());
        }
        boolean own = !page.rule().equals(page.ofClass());
        String whose = own ? texts.get("visit.tab.own") : texts.say(page.audience().label());
        return texts.get("visit.side.audience", whose, rules.of(page.rule()));
    }

    /** When the last contact was and the next is due, and what stands in the way of visits. */
    List<String> about(Page page) {
        List<String> lines = new ArrayList<>();
        Client client = page.client();
        String last =
                client.lastContact()
                        .map(day -> texts.get("visit.tab.last", day.toString()))
                        .orElseGet(() -> texts.get("visit.tab.never"));
        lines.add(
                page.due()
                        .map(day -> last + texts.get("visit.tab.due", day.toString()))
                        .orElse(last));
        if (client.wishes().doNotDisturb()) {
            lines.add(texts.get("visit.tab.quiet"));
        }
        client.standing()
                .resumeDate()
                .ifPresent(day -> lines.add(texts.get("visit.tab.resume", day.toString())));
        wishes(client.wishes(), lines);
        return lines;
    }

    private void wishes(VisitWishes wishes, List<String> lines) {
        if (!wishes.closedDays().isEmpty()) {
            lines.add(
                    texts.get(
                            "visit.tab.closed",
                            wishes.closedDays().stream()
                                    .sorted()
                                    .map(day -> texts.get("visit.weekday." + day))
                                    .collect(Collectors.joining(texts.get("text.and")))));
        }
        String day = wishes.weekday().map(it -> texts.get("visit.weekday." + it)).orElse("");
        String half = wishes.half().map(it -> texts.get("visit.slot." + it)).orElse("");
        if (!(day + half).isEmpty()) {
            lines.add(texts.get("visit.tab.likes", day + half));
        }
    }

    /** A half-day, with its year where that is another one: a card is looked at for years. */
    String when(Slot slot) {
        boolean thisYear = slot.date().getYear() == LocalDate.now(clock).getYear();
        String words = new SlotWords(texts).of(slot);
        return thisYear ? words : slot.date().getYear() + "-" + words;
    }

    /** In person or by telephone, and what for; the everyday visit needs no word. */
    String what(Visit visit) {
        String mode = texts.get("visit.tab.mode." + visit.mode());
        return visit.reason() == VisitReason.ROUTINE
                ? mode
                : mode + "　" + texts.say(visit.reason().label());
    }

    /** What came of it, or that nobody said so. */
    String became(Gone gone) {
        Visit visit = gone.visit();
        return gone.result()
                .map(result -> texts.get("visit.outcome." + visit.mode() + "." + result.outcome()))
                .orElseGet(
                        () ->
                                visit.state() == VisitState.PLANNED
                                        ? texts.get("visit.tab.unticked")
                                        : texts.get("visit.tab.state." + visit.state()));
    }

    /** What was written down, and when to go again. */
    List<String> notes(Gone gone) {
        List<String> notes = new ArrayList<>();
        gone.result().map(VisitResult::note).filter(it -> !it.isEmpty()).ifPresent(notes::add);
        gone.result()
                .flatMap(VisitResult::nextOn)
                .ifPresent(day -> notes.add(texts.get("visit.tab.again", day.toString())));
        return notes;
    }
}
