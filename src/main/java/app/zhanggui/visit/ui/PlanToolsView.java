package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.PlanState;
import java.time.YearMonth;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The header beside the title: which month, draft or final, and what can be done with the plan. */
final class PlanToolsView extends HBox {
    private final MonthPlanViewModel month;
    private final Texts texts;

    /**
     * What the buttons lead to.
     *
     * @param again makes the plan anew
     * @param overdue who should have been contacted by now
     * @param changeDays the working calendar
     * @param tickIn where the results of a day are filled in
     * @param print the choice of papers
     */
    record Actions(
            Runnable again,
            Runnable overdue,
            Runnable changeDays,
            Runnable changeRules,
            Runnable tickIn,
            Runnable print) {}

    PlanToolsView(MonthPlanViewModel month, Texts texts, Actions actions) {
        super(4);
        this.month = month;
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("plan-tools");
        getChildren()
                .addAll(
                        turn("‹", -1),
                        monthName(),
                        turn("›", 1),
                        state(),
                        Forms.gap(),
                        Forms.row(
                                8,
                                Forms.link(texts.get("visit.overdue.open"), actions.overdue()),
                                Forms.link(texts.get("visit.calendar.open"), actions.changeDays()),
                                Forms.link(texts.get("visit.rules.open"), actions.changeRules()),
                                withPlan(actions)));
    }

    private Button turn(String sign, int months) {
        Button button = Forms.link(sign, () -> month.turn(months));
        button.getStyleClass().add("turn");
        String key = months < 0 ? "visit.month.back" : "visit.month.on";
        button.setAccessibleText(texts.get(key));
        return button;
    }

    private Label monthName() {
        Label name = Forms.styled("", "month-name");
        name.setMinWidth(USE_PREF_SIZE);
        name.textProperty().bind(month.month().map(this::words));
        return name;
    }

    private String words(YearMonth of) {
        return texts.get("visit.month", String.valueOf(of.getYear()), of.getMonthValue());
    }

    private Label state() {
        Label tag = Forms.tag("");
        tag.setMinWidth(USE_PREF_SIZE);
        Runnable show =
                () -> {
                    Optional<PlanState> state = month.plan().map(MonthPlan::state);
                    tag.setVisible(state.isPresent());
                    state.ifPresent(it -> tag.setText(texts.get("visit.state." + it)));
                };
        month.shown().addListener((o, was, is) -> show.run());
        show.run();
        return tag;
    }

    private HBox withPlan(Actions actions) {
        Button again = Forms.button(texts.get("visit.again"), actions.again());
        Button settle = Forms.primary("", () -> month.settle(month.isOpen()));
        HBox buttons =
                Forms.row(
                        8,
                        again,
                        Forms.button(texts.get("visit.tick.open"), actions.tickIn()),
                        Forms.button(texts.get("visit.print"), actions.print()),
                        settle);
        Runnable show =
                () -> {
                    boolean isThere = month.plan().isPresent();
                    Forms.showIf(isThere, buttons);
                    again.setDisable(!month.isOpen());
                    settle.setText(texts.get(month.isOpen() ? "visit.settle" : "visit.reopen"));
                };
        month.shown().addListener((o, was, is) -> show.run());
        show.run();
        return buttons;
    }
}
