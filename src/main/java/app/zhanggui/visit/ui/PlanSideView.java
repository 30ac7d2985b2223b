package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Sight;
import app.zhanggui.visit.Audience;
import app.zhanggui.visit.FrequencyRules;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.MonthRoom;
import app.zhanggui.visit.PlanSummary;
import app.zhanggui.visit.PlanSummary.Count;
import app.zhanggui.visit.ui.MonthPlanViewModel.Shown;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The panels at the right of the board. */
final class PlanSideView extends ScrollPane {
    private static final double AROUND = 16;

    private final Texts texts;
    private final VBox completion = panel();
    private final VBox broken = panel();
    private final VBox route = panel();
    private final UnplacedView unplaced;

    PlanSideView(MonthPlanViewModel month, HandViewModel hand, HalfDayView halfDay, Texts texts) {
        this.texts = texts;
        unplaced = new UnplacedView(hand, texts);
        VBox panels = new VBox(10, completion, unplaced, broken, route, halfDay);
        panels.getStyleClass().add("plan-side");
        setContent(panels);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("plan-side-scroll");
        month.shown().addListener((o, was, is) -> show(is));
        show(month.shown().get());
    }

    /** Brings a part of the panels into sight. */
    void reveal(Node part) {
        Sight.bring(this, part, AROUND);
    }

    private static VBox panel() {
        VBox panel = new VBox(2);
        panel.getStyleClass().addAll("panel", "side-panel");
        return panel;
    }

    private void show(Optional<Shown> shown) {
        Optional<MonthPlan> plan = shown.flatMap(Shown::plan);
        Optional<PlanSummary> summary = shown.flatMap(Shown::summary);
        summary.ifPresent(figures -> showCompletion(figures, shown.get().request().rules()));
        plan.ifPresent(this::showRoom);
        summary.ifPresent(this::showRoute);
        plan.ifPresent(this::showBroken);
        plan.ifPresent(unplaced::show);
    }

    private void showCompletion(PlanSummary summary, FrequencyRules rules) {
        completion.getChildren().setAll(Forms.heading(texts.get("visit.side.completion")));
        RuleWords words = new RuleWords(texts);
        Arrays.stream(Audience.values())
                .filter(summary.byAudience()::containsKey)
                .forEach(
                        audience -> {
                            Count count = summary.byAudience().get(audience);
                            String rule = words.of(rules.of(audience));
                            String name = texts.say(audience.label());
                            String label = texts.get("visit.side.audience", name, rule);
                            completion.getChildren().add(line(label, count));
                            if (!audience.isProspect()) {
                                completion.getChildren().add(bar(audience, count));
                            }
                            if (count.done() > 0) {
                                completion.getChildren().add(done(count));
                            }
                        });
    }

    private Label done(Count count) {
        return Forms.styled(texts.get("visit.side.done", count.done(), count.remaining()), "hint");
    }

    /** Whether the month can hold what is due. */
    private void showRoom(MonthPlan plan) {
        for (Mode mode : Mode.values()) {
            MonthRoom room = MonthRoom.of(plan, mode);
            completion
                    .getChildren()
                    .add(
                            line(
                                    texts.get("visit.side.room." + mode),
                                    texts.get("visit.side.room", room.needed(), room.available()),
                                    room.isTooSmall() ? "warn" : ""));
        }
    }

    private Node line(String label, Count count) {
        return line(label, texts.get("visit.side.count", count.planned(), count.needed()), "");
    }

    private static HBox line(String label, String value, String styleClass) {
        Label name = new Label(label);
        Label figure = Forms.styled(value, "strong");
        figure.setMinWidth(USE_PREF_SIZE);
        if (!styleClass.isEmpty()) {
            figure.getStyleClass().add(styleClass);
        }
        HBox line = Forms.row(6, name, Forms.gap(), figure);
        line.getStyleClass().add("side-line");
        return line;
    }

    private static Node bar(Audience audience, Count count) {
        ProgressBar bar =
                new ProgressBar(
                        count.needed() == 0 ? 1 : (double) count.planned() / count.needed());
        bar.getStyleClass().add(audience.style());
        bar.setMaxWidth(Double.MAX_VALUE);
        return bar;
    }

    private void showRoute(PlanSummary summary) {
        String saved =
                summary.saved() >= 0
                        ? texts.get("visit.side.saved", summary.saved())
                        : texts.get("visit.side.lost", -summary.saved());
        route.getChildren()
                .setAll(
                        Forms.heading(texts.get("visit.side.route")),
                        line(
                                texts.get("visit.side.regions"),
                                texts.get("visit.side.regions.value", summary.regionsPerHalfDay()),
                                ""),
                        line(
                                texts.get("visit.side.byHand"),
                                saved,
                                summary.saved() > 0 ? "good" : ""));
        summary.shortestGap()
                .ifPresent(
                        days ->
                                route.getChildren()
                                        .add(
                                                line(
                                                        texts.get("visit.side.gap"),
                                                        texts.get("visit.side.gap.value", days),
                                                        "")));
    }

    private void showBroken(MonthPlan plan) {
        var rules = plan.brokenRules();
        broken.getChildren().setAll(Forms.heading(texts.get("visit.side.broken", rules.size())));
        rules.forEach(
                rule -> {
                    Label sentence =
                            new Label(
                                    texts.say(rule.sentence(plan.client(rule.visit().customer()))));
                    sentence.setWrapText(true);
                    sentence.getStyleClass().addAll("small", "warn");
                    broken.getChildren().add(sentence);
                });
        Forms.showIf(!rules.isEmpty(), broken);
    }
}
