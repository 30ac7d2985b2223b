package app.zhanggui.shell.today;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.shell.today.TodayPage.Unfinished;
import app.zhanggui.shell.today.TodayPage.VisitToday;
import app.zhanggui.shell.today.TodayPage.Visiting;
import app.zhanggui.shell.today.TodayRow.Acts;
import app.zhanggui.shell.today.TodayRow.Front;
import app.zhanggui.shell.today.TodayRow.Said;
import app.zhanggui.shell.today.TodayRow.Sign;
import app.zhanggui.shell.today.TodayRow.Word;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.Audience;
import app.zhanggui.visit.BeforeVisitWords;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 今天拜访: in the order of the day's paper, the calls apart, and what was left open before. */
final class VisitRows {
    /** More days than these are found in the plan. */
    private static final int MOST_UNFINISHED = 3;

    private final Texts texts;
    private final LocalDate today;
    private final DueWords days;
    private final BeforeVisitWords words;
    private final Consumer<VisitToday> tick;
    private final Ways ways;

    VisitRows(Texts texts, LocalDate today, Consumer<VisitToday> tick, Ways ways) {
        this.texts = texts;
        this.today = today;
        this.tick = tick;
        this.ways = ways;
        days = new DueWords(texts, today);
        words = new BeforeVisitWords(texts, today);
    }

    PanelContent content(Visiting visiting) {
        List<TodayRow> rows = visiting.visits().stream().map(this::row).toList();
        return new PanelContent(
                texts.get("shell.today.visits", visiting.visits().size()),
                List.of(deed(visiting)),
                rows,
                rows.size(),
                visiting.unfinished().stream().limit(MOST_UNFINISHED).map(this::row).toList(),
                texts.get(
                        visiting.planned()
                                ? "shell.today.visits.none"
                                : "shell.today.visits.noPlan"));
    }

    private Deed deed(Visiting visiting) {
        if (!visiting.visits().isEmpty()) {
            return Deed.of(
                    texts.get("shell.today.visits.sheet"),
                    () -> ways.visits().sheet().accept(today));
        }
        return Deed.of(
                texts.get(
                        visiting.planned()
                                ? "shell.today.visits.open"
                                : "shell.today.visits.makePlan"),
                () -> ways.visits().plan().accept(today));
    }

    private TodayRow row(VisitToday visit) {
        Visit planned = visit.ticked().visit();
        TodayRow row =
                new TodayRow(
                        "visit " + planned.id().value(),
                        "",
                        Front.box(visit.isMade(), () -> tick.accept(visit)),
                        Said.of(visit.ticked().name(), Word.quiet(detail(visit)))
                                .with(sign(texts, visit.ticked().audience()))
                                .aside(came(visit)),
                        acts(visit));
        return visit.isCall() ? row.in(texts.get("shell.today.visits.calls")) : row;
    }

    /** A customer by the rule it follows: A, B, C, or the letter of a prospect. */
    static Sign sign(Texts texts, Audience audience) {
        return new Sign(
                texts.get("visit.letter." + audience),
                audience.isProspect() ? "o" : audience.name().toLowerCase(Locale.ROOT));
    }

    /** Where it is, and below that what to bring and to ask for. */
    private String detail(VisitToday visit) {
        CustomerCard card = visit.before().card();
        String where = visit.isCall() ? words.number(card) : words.address(card);
        String what = joined(" · ", words.bring(visit.known()), ask(visit));
        return joined("\n", joined(" · ", place(visit), where), what);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }

    private String place(VisitToday visit) {
        VisitResult.Place place = visit.ticked().planned();
        return texts.get(
                "shell.today.visits.place",
                texts.get("visit.slot." + place.slot().half()),
                place.order());
    }

    private String ask(VisitToday visit) {
        List<String> fields = words.toAsk(visit.before());
        return fields.isEmpty()
                ? ""
                : texts.get("shell.today.visits.ask", String.join(texts.get("text.and"), fields));
    }

    private Word came(VisitToday visit) {
        return visit.ticked()
                .result()
                .map(
                        result ->
                                texts.get(
                                        "visit.outcome."
                                                + visit.ticked().visit().mode()
                                                + "."
                                                + result.outcome()))
                .map(Word::quiet)
                .orElse(Word.NONE);
    }

    private Acts acts(VisitToday visit) {
        Acts open = Acts.open(() -> ways.card().accept(visit.ticked().visit().customer()));
        if (visit.ticked().result().isPresent()) {
            return open;
        }
        Deed deed =
                visit.isCall()
                        ? Deed.of(
                                texts.get("shell.today.visits.record"),
                                () -> ways.visits().tickIn().accept(today))
                        : Deed.of(
                                texts.get("visit.paper.before"),
                                () -> ways.visits().before().accept(visit.known()));
        return open.or(deed.to(visit.ticked().name()));
    }

    private TodayRow row(Unfinished left) {
        Runnable tickIn = () -> ways.visits().tickIn().accept(left.day());
        String day =
                texts.get(
                        "shell.today.visits.left",
                        days.monthAndDay(left.day()),
                        days.weekday(left.day()),
                        left.visits());
        return new TodayRow(
                "left " + left.day(),
                texts.get("shell.today.visits.unfinished"),
                Front.NONE,
                Said.of(day, Word.NONE),
                Acts.open(tickIn)
                        .or(Deed.of(texts.get("shell.today.visits.record"), tickIn).to(day)));
    }
}
