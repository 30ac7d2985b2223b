package app.zhanggui.visit.ui;

import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.Why;
import app.zhanggui.visit.plan.MonthPlanner;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** 为什么排在这里: what speaks for it in sentences, and every point it costs, rule by rule. */
final class WhyView extends VBox {
    private final Texts texts;

    WhyView(MonthPlan plan, Visit visit, Texts texts, Runnable close) {
        this.texts = texts;
        getStyleClass().addAll("dialog", "why");
        MonthPlanView.dress(this);
        getChildren()
                .add(
                        Forms.styled(
                                texts.get(
                                        "visit.why.title",
                                        plan.client(visit.customer()).name(),
                                        visit.slot().date().toString(),
                                        texts.get("visit.slot." + visit.slot().half())),
                                "dialog-title"));
        for (Message reason : Why.of(plan, visit)) {
            getChildren().add(sentence(reason));
        }
        getChildren()
                .addAll(
                        Forms.styled(texts.get("visit.why.points"), "hint"),
                        points(plan, visit),
                        Forms.buttons(Forms.primary(texts.get("visit.calendar.close"), close)));
    }

    private Label sentence(Message reason) {
        Label label = new Label("· " + texts.say(reason));
        label.setWrapText(true);
        return label;
    }

    private GridPane points(MonthPlan plan, Visit visit) {
        GridPane table = new GridPane();
        table.getStyleClass().add("rule-list");
        var cost = MonthPlanner.cost(plan, visit);
        int row = 0;
        for (var one : cost.byRule().entrySet()) {
            if (one.getValue() != 0) {
                table.addRow(
                        row++,
                        new Label(texts.say(one.getKey().label())),
                        Forms.styled(String.valueOf(one.getValue()), "strong"));
            }
        }
        table.addRow(
                row,
                Forms.muted(texts.get("visit.why.total")),
                Forms.styled(String.valueOf(cost.total()), "strong"));
        return table;
    }
}
