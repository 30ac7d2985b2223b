package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.Satisfaction;
import app.zhanggui.complaint.SinceConsent;
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
import javafx.scene.layout.Region;

/** The forms of stages 4 to 6: which field is tied to which part of a complaint. */
final class StageFormsView {
    private StageFormsView() {}

    /** Stage 4: told when, how and what, and the customer's answer. */
    static void tell(FormGridView form, HandlingViewModel model) {
        Texts texts = form.texts();
        form.row(
                "complaint.label.told",
                form.date(c -> c.telling().on(), StageFormsView::told),
                today(form, model, c -> c.telling().on(), StageFormsView::told));
        form.row(
                "complaint.label.toldHow",
                form.line(
                        "complaint.prompt.toldHow",
                        c -> c.telling().how(),
                        (c, v) -> c.withTelling(c.telling().withHow(v))),
                form.line(
                        "complaint.prompt.by",
                        c -> c.telling().by(),
                        (c, v) -> c.withTelling(c.telling().withBy(v))));
        form.row(
                "complaint.label.toldWhat",
                form.area(
                        "complaint.prompt.toldWhat",
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
    static void carryOut(FormGridView form, HandlingViewModel model) {
        form.row("complaint.label.agreedSolution", agreed(form), sinceConsent(form, model));
        form.row(
                "complaint.label.carriedOut",
                form.area(
                        "complaint.prompt.carriedOut",
                        c -> c.carryingOut().what(),
                        (c, v) -> c.withCarryingOut(c.carryingOut().withWhat(v))));
        form.row(
                "complaint.label.carriedOutOn",
                form.date(c -> c.carryingOut().on(), StageFormsView::carriedOut),
                today(form, model, c -> c.carryingOut().on(), StageFormsView::carriedOut),
                form.line(
                        "complaint.prompt.by",
                        c -> c.carryingOut().by(),
                        (c, v) -> c.withCarryingOut(c.carryingOut().withBy(v))));
        form.row(
                "complaint.label.cost",
                form.parsed(
                        MoneyWords.AMOUNT,
                        c -> c.carryingOut().cost(),
                        (c, v) -> c.withCarryingOut(c.carryingOut().withCost(v))),
                hint(form, "complaint.cost.hint"));
        form.row(
                "complaint.label.followUp",
                form.date(c -> c.carryingOut().followUpOn(), StageFormsView::followUp),
                hint(form, "complaint.followUp.hint"));
    }

    /** Red when the customer waits longer than the target days of this stage, amber on the last. */
    private static Label sinceConsent(FormGridView form, HandlingViewModel model) {
        Label since = new Label();
        since.setMinWidth(Region.USE_PREF_SIZE);
        form.follow(
                c -> {
                    Optional<SinceConsent> waiting = model.sinceConsent(c);
                    Forms.showIf(waiting.isPresent(), since);
                    waiting.ifPresent(
                            is -> {
                                since.setText(
                                        form.texts().get("complaint.sinceConsent", is.days()));
                                since.getStyleClass().setAll("label", "beside", colour(is));
                            });
                });
        return since;
    }

    private static String colour(SinceConsent since) {
        return switch (since.urgency()) {
            case OVERDUE -> "late";
            case TODAY -> "warn";
            case LATER -> "muted";
        };
    }

    private static Complaint followUp(Complaint c, Optional<LocalDate> on) {
        return c.withCarryingOut(c.carryingOut().withFollowUpOn(on));
    }

    private static Label hint(FormGridView form, String key) {
        Label hint = new Label(form.texts().get(key));
        hint.getStyleClass().addAll("muted", "beside");
        return hint;
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
            HandlingViewModel model,
            Function<Complaint, Optional<LocalDate>> get,
            BiFunction<Complaint, Optional<LocalDate>, Complaint> set) {
        Button today =
                Forms.link(
                        form.texts().get("complaint.today"),
                        () -> model.editChosen(c -> set.apply(c, Optional.of(model.today()))));
        form.follow(
                c -> {
                    Forms.showIf(c.isOpen() && get.apply(c).isEmpty(), today);
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
                        c -> c.review().lesson(),
                        (c, v) -> c.withReview(c.review().withLesson(v))));
        form.row(
                "complaint.label.prevention",
                form.area(
                        "complaint.prompt.prevention",
                        c -> c.review().prevention(),
                        (c, v) -> c.withReview(c.review().withPrevention(v))));
        form.row(
                "complaint.label.satisfaction",
                form.choice(
                        List.of(Satisfaction.values()),
                        how -> texts.get("complaint.satisfaction." + how),
                        c -> c.review().satisfaction(),
                        (c, v) -> c.withReview(c.review().withSatisfaction(v))),
                form.line(
                        "complaint.prompt.by",
                        c -> c.review().by(),
                        (c, v) -> c.withReview(c.review().withBy(v))));
    }
}
