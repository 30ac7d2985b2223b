package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.Audience;
import app.zhanggui.visit.PlanRequest;
import app.zhanggui.visit.ui.MonthPlanViewModel.Shown;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A month without a plan: what a plan would follow, and the button that makes it. */
final class EmptyPlanView extends StackPane {
    private final MonthPlanViewModel month;
    private final Texts texts;
    private final Runnable changeRules;
    private final Runnable addCustomers;

    EmptyPlanView(
            MonthPlanViewModel month, Texts texts, Runnable changeRules, Runnable addCustomers) {
        this.month = month;
        this.texts = texts;
        this.changeRules = changeRules;
        this.addCustomers = addCustomers;
        getStyleClass().add("no-plan");
        month.shown().addListener((o, was, is) -> show(is));
        show(month.shown().get());
    }

    private void show(Optional<Shown> shown) {
        getChildren().setAll(shown.map(Shown::request).map(this::invitation).stream().toList());
    }

    private static long workdaysLeft(PlanRequest request) {
        return request.calendar().workdays(request.month()).stream()
                .filter(day -> !day.isBefore(request.from()))
                .count();
    }

    private Node invitation(PlanRequest request) {
        String title = texts.get("visit.empty.title", request.month().getMonthValue());
        VBox box = new VBox(12, Forms.styled(title, "dialog-title"));
        if (request.clients().isEmpty()) {
            box.getChildren()
                    .addAll(
                            wrapped(texts.get("visit.empty.noCustomers")),
                            Forms.buttons(
                                    Forms.primary(texts.get("visit.empty.add"), addCustomers)));
        } else {
            box.getChildren()
                    .addAll(
                            wrapped(
                                    texts.get(
                                            "visit.empty.text",
                                            request.clients().size(),
                                            workdaysLeft(request),
                                            request.capacity().visits(),
                                            request.capacity().calls())),
                            notPublished(request),
                            rules(request),
                            Forms.styled(texts.get("visit.rules.ours"), "hint"),
                            Forms.buttons(
                                    Forms.link(texts.get("visit.rules.open"), changeRules),
                                    Forms.primary(texts.get("visit.empty.make"), month::make)));
        }
        box.getStyleClass().addAll("panel", "invitation");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Label notPublished(PlanRequest request) {
        int year = request.month().getYear();
        Label banner = wrapped(texts.get("visit.notPublished", String.valueOf(year)));
        banner.getStyleClass().add("banner");
        boolean known = request.calendar().published(year);
        Forms.showIf(!known, banner);
        return banner;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(460);
        return label;
    }

    private Node rules(PlanRequest request) {
        GridPane table = new GridPane();
        table.getStyleClass().add("rule-list");
        RuleWords words = new RuleWords(texts);
        int row = 0;
        for (Audience audience : Audience.values()) {
            table.addRow(
                    row++,
                    new Label(texts.say(audience.label())),
                    Forms.muted(words.of(request.rules().of(audience))));
        }
        return table;
    }
}
