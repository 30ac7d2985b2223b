package app.zhanggui.shell.today;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.Urgency;
import app.zhanggui.customer.BalanceDue;
import app.zhanggui.customer.Promise;
import app.zhanggui.shell.today.TodayPage.ComplaintDue;
import app.zhanggui.shell.today.TodayPage.Owed;
import app.zhanggui.shell.today.TodayRow.Acts;
import app.zhanggui.shell.today.TodayRow.Front;
import app.zhanggui.shell.today.TodayRow.Said;
import app.zhanggui.shell.today.TodayRow.Sign;
import app.zhanggui.shell.today.TodayRow.Word;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.Overdue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/** The lines of complaints, promises, money and of those left alone too long. */
final class TodayRows {
    private static final String NUMBERS = "①②③④⑤⑥";

    private final Texts texts;
    private final LocalDate today;
    private final DueWords days;
    private final Ways ways;

    TodayRows(Texts texts, LocalDate today, Ways ways) {
        this.texts = texts;
        this.today = today;
        this.ways = ways;
        days = new DueWords(texts, today);
    }

    PanelContent complaints(Top<ComplaintDue> open) {
        return new PanelContent(
                texts.get("shell.today.complaints", open.all()),
                List.of(
                        Deed.of(
                                texts.get("shell.today.complaints.board"),
                                () -> ways.screen().accept("complaints"))),
                open.rows().stream().map(this::row).toList(),
                open.all(),
                texts.get("shell.today.complaints.none"));
    }

    private TodayRow row(ComplaintDue open) {
        Complaint complaint = open.line().complaint();
        Urgency urgency = open.due().urgency();
        String detail =
                texts.get(
                        "shell.today.complaints.detail",
                        complaint.subject().summary(),
                        days.ago(complaint.receivedAt().toLocalDate()));
        Tone tone =
                switch (urgency) {
                    case OVERDUE -> Tone.LATE;
                    case TODAY -> Tone.NOW;
                    case LATER -> Tone.QUIET;
                };
        return new TodayRow(
                "complaint " + complaint.id().value(),
                "",
                Front.sign(stage(complaint, urgency)),
                Said.of(open.line().customerName(), Word.quiet(detail))
                        .aside(new Word(texts.say(open.due().words()), tone)),
                Acts.open(() -> ways.complaint().accept(complaint.id())));
    }

    private static Sign stage(Complaint complaint, Urgency urgency) {
        String number = NUMBERS.substring(complaint.stage().number() - 1);
        return new Sign(
                number.substring(0, 1),
                switch (urgency) {
                    case OVERDUE -> "a";
                    case TODAY -> "b";
                    case LATER -> "o";
                });
    }

    PanelContent promises(Top<Owed> open, Consumer<Promise> keep) {
        return new PanelContent(
                texts.get("shell.today.promises", open.all()),
                List.of(),
                open.rows().stream().map(one -> row(one, keep)).toList(),
                open.all(),
                texts.get("shell.today.promises.none"));
    }

    private TodayRow row(Owed owed, Consumer<Promise> keep) {
        Promise promise = owed.promise();
        return new TodayRow(
                "promise " + promise.id(),
                "",
                Front.box(false, () -> keep.accept(promise)),
                Said.of(promise.text(), Word.quiet(owed.customer()))
                        .aside(promise.dueOn().map(days::due).orElse(Word.NONE)),
                Acts.open(() -> ways.card().accept(promise.customer())));
    }

    PanelContent money(Top<BalanceDue> due) {
        return new PanelContent(
                texts.get("shell.today.money", due.all()),
                List.of(),
                due.rows().stream().map(this::row).toList(),
                due.all(),
                texts.get("shell.today.money.none"));
    }

    private TodayRow row(BalanceDue due) {
        Word comes = days.comes(due.on());
        String detail = texts.get("shell.today.money.detail", due.dayInWords(), comes.text());
        return new TodayRow(
                "money " + due.card().id().value(),
                "",
                Front.NONE,
                Said.of(due.card().name(), new Word(detail, comes.tone()))
                        .aside(new Word(due.balance().written(), Tone.STRONG)),
                Acts.open(() -> ways.card().accept(due.card().id())));
    }

    PanelContent silent(Top<Overdue> silent) {
        return new PanelContent(
                texts.get("shell.today.silent", silent.all()),
                List.of(),
                silent.rows().stream().map(this::row).toList(),
                silent.all(),
                texts.get("shell.today.silent.none"));
    }

    private TodayRow row(Overdue one) {
        LocalDate last = one.client().lastContact().orElse(today);
        String detail =
                texts.get(
                        "shell.today.silent.detail",
                        days.ago(last),
                        ChronoUnit.DAYS.between(last, one.due()));
        String name = one.client().name();
        Deed arrange =
                Deed.of(
                        texts.get("shell.today.silent.arrange"),
                        () -> ways.visits().arrange().accept(one.client().id()));
        return new TodayRow(
                "silent " + one.client().id().value(),
                "",
                Front.sign(VisitRows.sign(texts, one.audience())),
                Said.of(name, Word.quiet(detail)),
                Acts.open(() -> ways.card().accept(one.client().id())).or(arrange.to(name)));
    }
}
