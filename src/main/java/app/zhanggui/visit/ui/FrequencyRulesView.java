package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.Audience;
import app.zhanggui.visit.Capacity;
import app.zhanggui.visit.PlanRules;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 频率规则: how often each class is visited and called, and how much fits into half a day. */
final class FrequencyRulesView extends VBox {
    private static final int MOST_A_HALF_DAY = 30;

    private final FrequencyRulesViewModel model;
    private final Texts texts;
    private final Map<Audience, RuleFieldsView> rules = new EnumMap<>(Audience.class);
    private final Spinner<Integer> visits;
    private final Spinner<Integer> calls;
    private final Spinner<Integer> share;
    private final Label due = Forms.styled("", "strong");
    private final Label warning = Forms.styled("", "warn");

    FrequencyRulesView(FrequencyRulesViewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        visits = figure(MOST_A_HALF_DAY, is -> model.change(new Capacity(is, capacity().calls())));
        calls = figure(MOST_A_HALF_DAY, is -> model.change(new Capacity(capacity().visits(), is)));
        share = figure(100, model::changeProspectPercent);
        getStyleClass().addAll("dialog", "rules");
        MonthPlanView.dress(this);
        warning.setWrapText(true);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("visit.rules.title"), "dialog-title"),
                        Forms.styled(texts.get("visit.rules.ours"), "hint"),
                        table(),
                        Forms.styled(texts.get("visit.rules.noGap"), "hint"),
                        perHalfDay(),
                        dueLine(),
                        warning,
                        buttons(close));
        fill(model.draft().get());
        model.draft().addListener((o, was, is) -> fill(is));
    }

    private GridPane table() {
        GridPane table = new GridPane();
        table.getStyleClass().add("rule-table");
        int column = 1;
        for (String heading : RuleFieldsView.headings(texts)) {
            table.add(Forms.fieldLabel(heading), column++, 0);
        }
        for (Audience audience : Audience.values()) {
            String name = texts.say(audience.label());
            RuleFieldsView fields =
                    new RuleFieldsView(
                            texts,
                            name,
                            model.draft().get().frequencies().of(audience),
                            rule -> model.change(audience, rule));
            rules.put(audience, fields);
            table.add(Forms.styled(name, "rule-whose"), 0, audience.ordinal() + 1);
            table.addRow(audience.ordinal() + 1, fields.nodes());
        }
        return table;
    }

    private HBox perHalfDay() {
        visits.setAccessibleText(texts.get("visit.rules.visits"));
        calls.setAccessibleText(texts.get("visit.rules.calls"));
        share.setAccessibleText(texts.get("visit.rules.share"));
        return Forms.row(
                8,
                Forms.fieldLabel(texts.get("visit.rules.capacity")),
                visits,
                new Label(texts.get("visit.rules.capacity.visits")),
                calls,
                new Label(texts.get("visit.rules.capacity.calls")),
                Forms.gap(),
                Forms.fieldLabel(texts.get("visit.rules.share")),
                share,
                new Label("%"));
    }

    private HBox dueLine() {
        return Forms.row(
                8, due, Forms.gap(), Forms.link(texts.get("visit.rules.shift"), model::shiftToA));
    }

    private HBox buttons(Runnable close) {
        return Forms.buttons(
                Forms.link(texts.get("visit.rules.standard"), model::standard),
                Forms.gap(),
                Forms.button(texts.get("visit.rules.cancel"), close),
                Forms.primary(
                        texts.get("visit.rules.keep"),
                        () -> {
                            model.keep();
                            close.run();
                        }));
    }

    private void fill(PlanRules shown) {
        rules.forEach((audience, fields) -> fields.fill(shown.frequencies().of(audience)));
        visits.getValueFactory().setValue(shown.capacity().visits());
        calls.getValueFactory().setValue(shown.capacity().calls());
        share.getValueFactory().setValue(shown.prospectPercent());
        due.setText(texts.get("visit.rules.due", model.due()));
        String doubts = model.doubts().stream().map(texts::say).collect(Collectors.joining("\n"));
        warning.setText(doubts);
        Forms.showIf(!doubts.isEmpty(), warning);
    }

    private Capacity capacity() {
        return model.draft().get().capacity();
    }

    private static Spinner<Integer> figure(int most, IntConsumer entered) {
        Spinner<Integer> spinner = new Spinner<>(0, most, 0);
        spinner.setEditable(true);
        spinner.getStyleClass().add("rule-figure");
        spinner.valueProperty()
                .addListener(
                        (o, was, is) -> {
                            if (is != null) {
                                entered.accept(is);
                            }
                        });
        return spinner;
    }
}
