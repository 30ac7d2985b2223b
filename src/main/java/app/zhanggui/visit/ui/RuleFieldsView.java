package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.visit.FrequencyRule;
import app.zhanggui.visit.Gaps;
import app.zhanggui.visit.HalfDayChoice;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Spinner;

/** The fields of one frequency rule; each change is told at once. */
final class RuleFieldsView {
    private final Texts texts;
    private final Consumer<FrequencyRule> changed;
    private final Spinner<Integer> months;
    private final Spinner<Integer> visits;
    private final Spinner<Integer> calls;
    private final ComboBox<HalfDayChoice> half = new ComboBox<>();
    private final Spinner<Integer> least;
    private final Spinner<Integer> most;
    private FrequencyRule rule;
    private boolean filling;

    RuleFieldsView(Texts texts, String whose, FrequencyRule rule, Consumer<FrequencyRule> changed) {
        this.texts = texts;
        this.changed = changed;
        this.rule = rule;
        months = figure(1, FrequencyRule.MOST_MONTHS, is -> change(this.rule.every(is)));
        visits = figure(0, FrequencyRule.MOST_TIMES, is -> change(this.rule.withVisits(is)));
        calls = figure(0, FrequencyRule.MOST_TIMES, is -> change(this.rule.withCalls(is)));
        least = figure(0, Gaps.LONGEST, is -> change(with(this.rule.gaps().atLeast(is))));
        most = figure(0, Gaps.LONGEST, is -> change(with(this.rule.gaps().atMost(is))));
        half.getItems().setAll(HalfDayChoice.values());
        half.setButtonCell(words());
        half.setCellFactory(list -> words());
        half.getStyleClass().add("rule-half");
        half.valueProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!filling && is != null) {
                                change(this.rule.in(is));
                            }
                        });
        name(whose);
        fill(rule);
    }

    private void name(String whose) {
        months.setAccessibleText(whose + " " + texts.get("visit.rules.months"));
        visits.setAccessibleText(whose + " " + texts.get("visit.rules.visits"));
        calls.setAccessibleText(whose + " " + texts.get("visit.rules.calls"));
        half.setAccessibleText(whose + " " + texts.get("visit.rules.half"));
        least.setAccessibleText(whose + " " + texts.get("visit.rules.least"));
        most.setAccessibleText(whose + " " + texts.get("visit.rules.most"));
    }

    /** The fields in the order of {@link #headings}. */
    Node[] nodes() {
        return new Node[] {months, visits, calls, half, least, most};
    }

    static String[] headings(Texts texts) {
        return new String[] {
            texts.get("visit.rules.months"),
            texts.get("visit.rules.visits"),
            texts.get("visit.rules.calls"),
            texts.get("visit.rules.half"),
            texts.get("visit.rules.least"),
            texts.get("visit.rules.most")
        };
    }

    FrequencyRule rule() {
        return rule;
    }

    /** Shows another rule without telling of a change. */
    void fill(FrequencyRule shown) {
        rule = shown;
        filling = true;
        months.getValueFactory().setValue(shown.everyMonths());
        visits.getValueFactory().setValue(shown.inPersonTimes());
        calls.getValueFactory().setValue(shown.phoneTimes());
        half.setValue(shown.half());
        least.getValueFactory().setValue(shown.gaps().least());
        most.getValueFactory().setValue(shown.gaps().most());
        filling = false;
    }

    private FrequencyRule with(Gaps gaps) {
        return rule.within(gaps);
    }

    /** One field may pull another along, as the least gap does with the most. */
    private void change(FrequencyRule now) {
        fill(now);
        changed.accept(now);
    }

    private ListCell<HalfDayChoice> words() {
        return new ListCell<>() {
            @Override
            protected void updateItem(HalfDayChoice choice, boolean empty) {
                super.updateItem(choice, empty);
                setText(choice == null || empty ? "" : texts.say(choice.label()));
            }
        };
    }

    private Spinner<Integer> figure(int lowest, int highest, IntConsumer entered) {
        Spinner<Integer> spinner = new Spinner<>(lowest, highest, lowest);
        spinner.setEditable(true);
        spinner.getStyleClass().add("rule-figure");
        spinner.valueProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!filling && is != null) {
                                entered.accept(is);
                            }
                        });
        return spinner;
    }
}
