package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Change;
import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.Severity;
import app.zhanggui.complaint.Subject;
import app.zhanggui.complaint.ThreeChanges;
import app.zhanggui.customer.Channel;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The form of stage 1: the words, the remedy, the three changes and the promised answer. */
final class ListenFormView {
    private final FormGridView form;
    private final Texts texts;
    private final HandlingViewModel model;

    private ListenFormView(FormGridView form, HandlingViewModel model) {
        this.form = form;
        this.texts = form.texts();
        this.model = model;
    }

    static void fill(FormGridView form, HandlingViewModel model) {
        ListenFormView view = new ListenFormView(form, model);
        view.saying();
        view.threeChanges();
        view.promise();
        view.acknowledged();
        view.subject();
    }

    private void saying() {
        form.row(
                "complaint.label.words",
                form.story(
                        "complaint.prompt.words",
                        c -> c.listening().words(),
                        (c, v) -> c.withListening(c.listening().withWords(v))));
        form.row(
                "complaint.label.remedy",
                form.line(
                        "complaint.prompt.remedy",
                        c -> c.listening().remedyWanted(),
                        (c, v) -> c.withListening(c.listening().withRemedyWanted(v))));
    }

    /** Each change with what it helped (S4-59). */
    private void threeChanges() {
        change(
                "complaint.label.changePerson",
                "complaint.prompt.changePerson",
                ThreeChanges::person,
                ThreeChanges::withPerson);
        change(
                "complaint.label.changePlace",
                "complaint.prompt.changePlace",
                ThreeChanges::place,
                ThreeChanges::withPlace);
        change(
                "complaint.label.changeTime",
                "complaint.prompt.changeTime",
                ThreeChanges::time,
                ThreeChanges::withTime);
    }

    private void change(
            String labelKey,
            String promptKey,
            Function<ThreeChanges, Change> get,
            BiFunction<ThreeChanges, Change, ThreeChanges> set) {
        form.row(
                labelKey,
                form.line(
                        promptKey,
                        c -> get.apply(c.listening().changes()).how(),
                        changed((all, how) -> set.apply(all, get.apply(all).withHow(how)))),
                form.line(
                        "complaint.prompt.changeEffect",
                        c -> get.apply(c.listening().changes()).effect(),
                        changed((all, what) -> set.apply(all, get.apply(all).withEffect(what)))));
    }

    private void promise() {
        form.row(
                "complaint.label.promise",
                form.parsed(
                        new FormGridView.Meaning<>(
                                "complaint.prompt.promise",
                                "complaint.trouble.promise",
                                PromiseWords::write,
                                text -> PromiseWords.read(text, model.today())),
                        c -> c.listening().changes().replyPromisedAt(),
                        changed(ThreeChanges::withReplyPromisedAt)),
                soon("complaint.promise.today", 0, PromiseWords.EVENING),
                soon("complaint.promise.tomorrow", 1, PromiseWords.NOON),
                soon("complaint.promise.later", 2, PromiseWords.NOON),
                kept(),
                giveReply());
    }

    private Button soon(String key, int days, LocalTime time) {
        Button soon =
                Forms.link(
                        texts.get(key),
                        () -> {
                            LocalDate day = model.today().plusDays(days);
                            promise(Optional.of(day.atTime(time)));
                        });
        form.follow(c -> Forms.showIf(c.listening().changes().replyPromisedAt().isEmpty(), soon));
        return soon;
    }

    private void promise(Optional<LocalDateTime> at) {
        model.editChosen(c -> changed(ThreeChanges::withReplyPromisedAt).apply(c, at));
    }

    private Label kept() {
        Label kept = new Label();
        kept.getStyleClass().addAll("good", "beside");
        form.follow(
                c -> {
                    Optional<LocalDateTime> at = c.listening().changes().repliedAt();
                    Forms.showIf(at.isPresent(), kept);
                    at.ifPresent(
                            when ->
                                    kept.setText(
                                            texts.get(
                                                    "complaint.promise.kept",
                                                    PromiseWords.write(when))));
                });
        return kept;
    }

    private Button giveReply() {
        Button reply = Forms.button(texts.get("complaint.promise.give"), model::replied);
        form.follow(c -> Forms.showIf(c.replyOwedBy().isPresent(), reply));
        return reply;
    }

    private void acknowledged() {
        Label when = new Label();
        when.getStyleClass().addAll("good", "beside");
        Button now = Forms.button(texts.get("complaint.acknowledge"), model::acknowledged);
        form.follow(
                c -> {
                    Optional<LocalDateTime> at = c.listening().acknowledgedAt();
                    Forms.showIf(at.isPresent(), when);
                    Forms.showIf(at.isEmpty(), now);
                    when.setText(at.map(PromiseWords::write).orElse(""));
                });
        form.row("complaint.label.acknowledged", when, now);
    }

    private void subject() {
        form.row(
                "complaint.label.severity",
                form.choice(
                        List.of(Severity.values()),
                        severity -> texts.get("complaint.severity." + severity),
                        c -> Optional.of(c.subject().severity()),
                        about((subject, v) -> subject.withSeverity(v.orElseThrow()))));
        form.row(
                "complaint.label.channel",
                form.choice(
                        List.of(Channel.values()),
                        channel -> texts.get("complaint.channel." + channel),
                        c -> Optional.of(c.listening().channel()),
                        (c, v) -> c.withListening(c.listening().withChannel(v.orElseThrow()))),
                form.line(
                        "complaint.prompt.heardBy",
                        c -> c.listening().by(),
                        (c, v) -> c.withListening(c.listening().withBy(v))));
        form.row(
                "complaint.label.summary",
                form.line(
                        "complaint.prompt.summary",
                        c -> c.subject().summary(),
                        about(Subject::withSummary)));
        form.row(
                "complaint.label.product",
                form.line(
                        "complaint.prompt.product",
                        c -> c.subject().product(),
                        about(Subject::withProduct)),
                form.line(
                        "complaint.prompt.person",
                        c -> c.subject().person(),
                        about(Subject::withPerson)));
    }

    private static <T> BiFunction<Complaint, T, Complaint> changed(
            BiFunction<ThreeChanges, T, ThreeChanges> change) {
        return (c, value) ->
                c.withListening(
                        c.listening().withChanges(change.apply(c.listening().changes(), value)));
    }

    private static <T> BiFunction<Complaint, T, Complaint> about(
            BiFunction<Subject, T, Subject> change) {
        return (c, value) -> c.withSubject(change.apply(c.subject(), value));
    }
}
