package app.zhanggui.visit.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.Overdue;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** 该联系了: who should have been seen or called by now, the longest overdue first (S0-29). */
final class OverdueView extends VBox {
    private static final int MOST = 200;

    OverdueView(
            List<Overdue> overdue,
            LocalDate today,
            Texts texts,
            Consumer<CustomerId> openCard,
            Runnable close) {
        getStyleClass().addAll("dialog", "overdue");
        MonthPlanView.dress(this);
        getChildren()
                .addAll(
                        Forms.styled(
                                texts.get("visit.overdue.title", overdue.size()), "dialog-title"),
                        Forms.styled(texts.get("visit.overdue.hint"), "hint"));
        if (overdue.isEmpty()) {
            getChildren().add(new Label(texts.get("visit.overdue.none")));
        } else {
            ScrollPane rows = new ScrollPane(rows(overdue, today, texts, openCard, close));
            rows.setFitToWidth(true);
            getChildren().add(rows);
        }
        getChildren().add(Forms.buttons(Forms.primary(texts.get("visit.calendar.close"), close)));
    }

    private static Node rows(
            List<Overdue> overdue,
            LocalDate today,
            Texts texts,
            Consumer<CustomerId> openCard,
            Runnable close) {
        GridPane table = new GridPane();
        table.getStyleClass().add("rule-list");
        int row = 0;
        for (Overdue one : overdue.subList(0, Math.min(MOST, overdue.size()))) {
            Hyperlink name = new Hyperlink(one.client().name());
            name.setMnemonicParsing(false);
            name.setOnAction(
                    event -> {
                        close.run();
                        openCard.accept(one.client().id());
                    });
            table.addRow(
                    row++,
                    new Label(texts.get("visit.letter." + one.audience())),
                    name,
                    Forms.muted(one.client().region()),
                    Forms.muted(texts.get("visit.overdue.due", one.due().toString())),
                    Forms.styled(texts.get("visit.overdue.late", one.daysLate(today)), "warn"));
        }
        return table;
    }
}
