package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.Audience;
import app.zhanggui.visit.Capacity;
import app.zhanggui.visit.FrequencyRule;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 频率规则: how often each class is visited and called, and how much fits into half a day. */
final class FrequencyRulesView extends VBox {
    private static final int MOST_MONTHS = 12;
    private static final int MOST_A_HALF_DAY = 30;

    private final FrequencyRulesViewModel model;
    private final Texts texts;
    private final GridPane table = new GridPane();
    private final Label warning = Forms.styled("", "warn");
    private boolean filling;

    FrequencyRulesView(FrequencyRulesViewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("dialog", "rules");
        MonthPlanView.dress(this);
        table.getStyleClass().add("rule-table");
        warning.setWrapText(true);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("visit.rules.title"), "dialog-title"),
                        Forms.styled(texts.get("visit.rules.ours"), "hint"),
                        table,
                        warning,
                        buttons(close));
        fill();
        model.draft().addListener((o, was, is) -> warn());
        warn();
    }

    private HBox buttons(Runnable close) {
        return Forms.buttons(
                Forms.link(
                        texts.get("visit.rules.standard"),
                        () -> {
                            model.standard();
                            fill();
                        }),
                Forms.gap(),
                Forms.button(texts.get("visit.rules.cancel"), close),
                Forms.primary(
                        texts.get("visit.rules.keep"),
                        () -> {
                            model.keep();
                            close.run();
                        }));
    }

    private void fill() {
        filling = true;
        table.getChildren().clear();
        table.addRow(
                0,
                new Label(),
                Forms.fieldLabel(texts.get("visit.rules.months")),
                Forms.fieldLabel(texts.get("visit.rules.visits")),
                Forms.fieldLabel(texts.get("visit.rules.calls")),
                Forms.fieldLabel(texts.get("visit.rules.morning")));
        for (Audience audience : Audience.values()) {
            table.addRow(audience.ordinal() + 1, row(audience));
        }
        Capacity capacity = model.draft().get().capacity();
        table.addRow(
                Audience.values().length + 1,
                Forms.fieldLabel(texts.get("visit.rules.capacity")),
                new Label(),
                spinner(0, MOST_A_HALF_DAY, capacity.visits(), this::changeVisits),
                spinner(0, MOST_A_HALF_DAY, capacity.calls(), this::changeCalls));
        filling = false;
    }

    private Node[] row(Audience audience) {
        FrequencyRule rule = rule(audience);
        CheckBox morning = new CheckBox();
        morning.setSelected(rule.morningOnly());
        morning.setAccessibleText(texts.get("visit.rules.morning"));
        morning.setOnAction(
                event -> {
                    FrequencyRule now = rule(audience);
                    model.change(
                            new FrequencyRule(
                                    audience,
                                    now.inPersonTimes(),
                                    now.phoneTimes(),
                                    now.everyMonths(),
                                    morning.isSelected()));
                });
        return new Node[] {
            new Label(texts.say(audience.label())),
            spinner(1, MOST_MONTHS, rule.everyMonths(), months -> changeMonths(audience, months)),
            spinner(
                    0,
                    FrequencyRule.MOST_TIMES,
                    rule.inPersonTimes(),
                    times -> changeInPerson(audience, times)),
            spinner(
                    0,
                    FrequencyRule.MOST_TIMES,
                    rule.phoneTimes(),
                    times -> changePhone(audience, times)),
            morning
        };
    }

    private FrequencyRule rule(Audience audience) {
        return model.draft().get().rules().of(audience);
    }

    private void changeMonths(Audience audience, int months) {
        FrequencyRule now = rule(audience);
        model.change(
                new FrequencyRule(
                        audience,
                        now.inPersonTimes(),
                        now.phoneTimes(),
                        months,
                        now.morningOnly()));
    }

    private void changeInPerson(Audience audience, int times) {
        FrequencyRule now = rule(audience);
        model.change(
                new FrequencyRule(
                        audience, times, now.phoneTimes(), now.everyMonths(), now.morningOnly()));
    }

    private void changePhone(Audience audience, int times) {
        FrequencyRule now = rule(audience);
        model.change(
                new FrequencyRule(
                        audience,
                        now.inPersonTimes(),
                        times,
                        now.everyMonths(),
                        now.morningOnly()));
    }

    private void changeVisits(int visits) {
        model.change(new Capacity(visits, model.draft().get().capacity().calls()));
    }

    private void changeCalls(int calls) {
        model.change(new Capacity(model.draft().get().capacity().visits(), calls));
    }

    private Spinner<Integer> spinner(int least, int most, int value, IntConsumer changed) {
        Spinner<Integer> spinner = new Spinner<>(least, most, value);
        spinner.setEditable(true);
        spinner.getStyleClass().add("rule-figure");
        spinner.valueProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!filling && is != null) {
                                changed.accept(is);
                            }
                        });
        return spinner;
    }

    private void warn() {
        String text =
                model.upsideDown()
                        .map(audience -> texts.get("visit.rules.upsideDown." + audience))
                        .orElse("");
        warning.setText(text);
        Forms.showIf(!text.isEmpty(), warning);
    }
}
