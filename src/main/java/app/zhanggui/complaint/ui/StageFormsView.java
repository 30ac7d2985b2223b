package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Authority;
import app.zhanggui.complaint.CauseKind;
import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintCategory;
import app.zhanggui.complaint.HandOver;
import app.zhanggui.complaint.Satisfaction;
import app.zhanggui.complaint.SellerFault;
import app.zhanggui.complaint.Telling;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The forms of stages 2 to 6: which field is tied to which part of a complaint. */
final class StageFormsView {
    private StageFormsView() {}

    /** Stage 2: where it comes from, what was done at once. */
    static void analyse(FormGridView form) {
        Texts texts = form.texts();
        form.row(
                "complaint.label.category",
                form.choice(
                        List.of(ComplaintCategory.values()),
                        category -> texts.get("complaint.category." + category),
                        c -> Optional.of(c.subject().category()),
                        (c, v) -> c.withSubject(c.subject().withCategory(v.orElseThrow()))));
        form.row(
                "complaint.label.cause",
                form.choice(
                        List.of(CauseKind.values()),
                        kind -> texts.get("complaint.cause." + kind),
                        c -> c.analysis().kind(),
                        (c, v) -> c.withAnalysis(c.analysis().withKind(v))));
        form.onlyIf(
                c -> c.analysis().kind().equals(Optional.of(CauseKind.SELLER)),
                () ->
                        form.row(
                                "complaint.label.sellerFault",
                                form.choice(
                                        List.of(SellerFault.values()),
                                        fault -> texts.get("complaint.fault." + fault),
                                        c -> c.analysis().sellerFault(),
                                        StageFormsView::withSellerFault)));
        form.row(
                "complaint.label.reason",
                form.area(
                        "complaint.prompt.reason",
                        2,
                        c -> c.analysis().cause(),
                        (c, v) -> c.withAnalysis(c.analysis().withCause(v))));
        form.row(
                "complaint.label.interimAction",
                form.line(
                        "complaint.prompt.interimAction",
                        c -> c.analysis().interimAction(),
                        (c, v) -> c.withAnalysis(c.analysis().withInterimAction(v))));
    }

    /** The cause may have become another meanwhile; then a fault of ours says nothing. */
    private static Complaint withSellerFault(Complaint c, Optional<SellerFault> fault) {
        return c.analysis().kind().equals(Optional.of(CauseKind.SELLER))
                ? c.withAnalysis(c.analysis().withSellerFault(fault))
                : c;
    }

    /** Stage 3: who decides, what is offered, what it costs, who sees to it by when. */
    static void solve(FormGridView form) {
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
                () -> handOver(form));
        form.row(
                "complaint.label.solution",
                form.area(
                        "complaint.prompt.solution",
                        2,
                        c -> c.solution().text(),
                        (c, v) -> c.withSolution(c.solution().withText(v))));
        form.row(
                "complaint.label.compensation",
                form.parsed(
                        "complaint.prompt.amount",
                        MoneyWords::write,
                        MoneyWords::read,
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

    private static void handOver(FormGridView form) {
        form.row(
                "complaint.label.handedTo",
                form.line(
                        "complaint.prompt.handedTo",
                        c -> c.solution().handOver().to(),
                        handed(HandOver::withTo)),
                form.date(c -> c.solution().handOver().on(), handed(HandOver::withOn)),
                form.tick(
                        "complaint.label.accepted",
                        c -> c.solution().handOver().accepted(),
                        handed(HandOver::withAccepted)));
    }

    private static <T> BiFunction<Complaint, T, Complaint> handed(
            BiFunction<HandOver, T, HandOver> change) {
        return (c, value) ->
                c.withSolution(
                        c.solution().withHandOver(change.apply(c.solution().handOver(), value)));
    }

    /** Stage 4: told when, how and what, and the customer's answer. */
    static void tell(FormGridView form, ComplaintsViewModel model) {
        Texts texts = form.texts();
        form.row(
                "complaint.label.told",
                form.date(c -> c.telling().on(), StageFormsView::told),
                today(form, model, c -> c.telling().on(), StageFormsView::told),
                form.line(
                        "complaint.prompt.toldHow",
                        c -> c.telling().how(),
                        (c, v) -> c.withTelling(c.telling().withHow(v))));
        form.row(
                "complaint.label.toldWhat",
                form.area(
                        "complaint.prompt.toldWhat",
                        2,
                        c -> c.telling().what(),
                        (c, v) -> c.withTelling(c.telling().withWhat(v))));
        form.row(
                "complaint.label.answer",
                form.choice(
                        List.of(Telling.Answer.values()),
                        answer -> texts.get("complaint.answer." + answer),
                        c -> c.telling().answer(),
                        (c, v) -> c.withTelling(c.telling().withAnswer(v))));
    }

    /** Stage 5: what was done, and how long the customer has waited since consenting. */
    static void carryOut(FormGridView form, ComplaintsViewModel model) {
        Label since = new Label();
        form.follow(
                c ->
                        since.setText(
                                form.texts()
                                        .get(
                                                "complaint.sinceConsent",
                                                c.daysSinceConsent(model.today()))));
        form.row("complaint.label.agreedSolution", agreed(form));
        form.row(
                "complaint.label.carriedOut",
                form.area(
                        "complaint.prompt.carriedOut",
                        2,
                        c -> c.carryingOut().what(),
                        (c, v) -> c.withCarryingOut(c.carryingOut().withWhat(v))));
        form.row(
                "complaint.label.carriedOutOn",
                form.date(c -> c.carryingOut().on(), StageFormsView::carriedOut),
                today(form, model, c -> c.carryingOut().on(), StageFormsView::carriedOut),
                since);
        since.getStyleClass().add("beside");
    }

    private static Complaint told(Complaint c, Optional<LocalDate> on) {
        return c.withTelling(c.telling().withOn(on));
    }

    private static Complaint carriedOut(Complaint c, Optional<LocalDate> on) {
        return c.withCarryingOut(c.carryingOut().withOn(on));
    }

    /** Writes today's date with one click while there is none. */
    private static Button today(
            FormGridView form,
            ComplaintsViewModel model,
            Function<Complaint, Optional<LocalDate>> get,
            BiFunction<Complaint, Optional<LocalDate>, Complaint> set) {
        Button today =
                Forms.link(
                        form.texts().get("complaint.today"),
                        () -> model.editChosen(c -> set.apply(c, Optional.of(model.today()))));
        form.follow(
                c -> {
                    today.setVisible(c.isOpen() && get.apply(c).isEmpty());
                    today.setManaged(today.isVisible());
                });
        return today;
    }

    private static Label agreed(FormGridView form) {
        Label solution = new Label();
        solution.getStyleClass().add("beside");
        solution.setWrapText(true);
        form.follow(c -> solution.setText(c.solution().text()));
        return solution;
    }

    /** Stage 6: what is learned and changed, and how the customer felt. */
    static void review(FormGridView form) {
        Texts texts = form.texts();
        form.row(
                "complaint.label.lesson",
                form.area(
                        "complaint.prompt.lesson",
                        2,
                        c -> c.review().lesson(),
                        (c, v) -> c.withReview(c.review().withLesson(v))));
        form.row(
                "complaint.label.prevention",
                form.area(
                        "complaint.prompt.prevention",
                        2,
                        c -> c.review().prevention(),
                        (c, v) -> c.withReview(c.review().withPrevention(v))));
        form.row(
                "complaint.label.satisfaction",
                form.choice(
                        List.of(Satisfaction.values()),
                        how -> texts.get("complaint.satisfaction." + how),
                        c -> c.review().satisfaction(),
                        (c, v) -> c.withReview(c.review().withSatisfaction(v))));
    }
}
