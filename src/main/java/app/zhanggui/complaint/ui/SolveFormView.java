package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Authority;
import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.HandOver;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.control.Label;

/** The form of stage 3: who decides, what is offered, what it costs, who sees to it by when. */
final class SolveFormView {
    private SolveFormView() {}

    static void fill(FormGridView form, Supplier<LocalDate> today) {
        Texts texts = form.texts();
        form.row(
                "complaint.label.authority",
                form.choice(
                        List.of(Authority.values()),
                        authority -> texts.get("complaint.authority." + authority),
                        c -> c.solution().authority(),
                        (c, v) -> c.withSolution(c.solution().withAuthority(v))));
        form.onlyIf(
                c -> c.solution().authority().equals(Optional.of(Authority.OTHERS)),
                () -> handOver(form, today));
        form.row(
                "complaint.label.solution",
                form.area(
                        "complaint.prompt.solution",
                        c -> c.solution().text(),
                        (c, v) -> c.withSolution(c.solution().withText(v))));
        form.row(
                "complaint.label.compensation",
                form.parsed(
                        MoneyWords.AMOUNT,
                        c -> c.solution().compensation(),
                        (c, v) -> c.withSolution(c.solution().withCompensation(v))),
                form.line(
                        "complaint.prompt.compensationNote",
                        c -> c.solution().compensationNote(),
                        (c, v) -> c.withSolution(c.solution().withCompensationNote(v))));
        form.row(
                "complaint.label.responsible",
                form.line(
                        "complaint.prompt.responsible",
                        c -> c.solution().responsible(),
                        (c, v) -> c.withSolution(c.solution().withResponsible(v))),
                form.date(Complaint::ownDueOn, Complaint::withOwnDueOn));
    }

    private static void handOver(FormGridView form, Supplier<LocalDate> today) {
        form.row(
                "complaint.label.handedTo",
                form.line(
                        "complaint.prompt.handedTo",
                        c -> c.solution().handOver().to(),
                        handed(HandOver::withTo)),
                form.date(c -> c.solution().handOver().on(), handed(HandOver::withOn)));
        form.row(
                "complaint.label.accepted",
                form.tick(
                        "complaint.accepted",
                        c -> c.solution().handOver().accepted(),
                        handed((over, yes) -> accepted(over, yes, today.get()))),
                form.date(
                        c -> c.solution().handOver().acceptedOn(),
                        handed(SolveFormView::acceptedOn)),
                dayUnknown(form));
    }

    /** Whoever ticks it means today; another day is typed beside it. */
    private static HandOver accepted(HandOver over, boolean yes, LocalDate today) {
        return yes ? over.acceptedOn(today) : over.notAccepted();
    }

    private static HandOver acceptedOn(HandOver over, Optional<LocalDate> day) {
        return day.map(over::acceptedOn)
                .orElseGet(() -> over.accepted() ? over.acceptedSomeDay() : over);
    }

    private static Label dayUnknown(FormGridView form) {
        Label unknown = Forms.muted(form.texts().get("complaint.accepted.someDay"));
        unknown.getStyleClass().add("beside");
        form.follow(
                c -> {
                    HandOver over = c.solution().handOver();
                    Forms.showIf(over.accepted() && over.acceptedOn().isEmpty(), unknown);
                });
        return unknown;
    }

    private static <T> BiFunction<Complaint, T, Complaint> handed(
            BiFunction<HandOver, T, HandOver> change) {
        return (c, value) ->
                c.withSolution(
                        c.solution().withHandOver(change.apply(c.solution().handOver(), value)));
    }
}
