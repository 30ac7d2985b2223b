package app.zhanggui.customer.ui;

import app.zhanggui.customer.Promise;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 承诺与需求: what is owed to the customer, by when, what is overdue, what was kept (S0-14). */
final class PromisesView extends VBox {
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");

    private final Texts texts;
    private final DayWords days;
    private final TalksViewModel model;
    private final Predicate<Promise> shown;
    private final Consumer<Promise> open;
    private final Label heading = Forms.styled("", "section");
    private final VBox rows = new VBox();

    /**
     * @param shown which of the promises stand here
     * @param add opens the form of a new one
     * @param open opens one to change it
     */
    PromisesView(
            Texts texts,
            DayWords days,
            TalksViewModel model,
            Predicate<Promise> shown,
            Runnable add,
            Consumer<Promise> open) {
        this.texts = texts;
        this.days = days;
        this.model = model;
        this.shown = shown;
        this.open = open;
        Button plus = Forms.link(texts.get("customer.promises.add"), add);
        plus.getStyleClass().add("small");
        HBox head = Forms.row(8, heading, Forms.gap(), plus);
        head.getStyleClass().add("section-head");
        rows.getStyleClass().add("promise-rows");
        getChildren().addAll(head, rows);
        model.promises().addListener((ListChangeListener<Promise>) change -> show());
        show();
    }

    private void show() {
        List<Promise> all = model.promises().stream().filter(shown).toList();
        long late = all.stream().filter(one -> one.isOverdue(days.today())).count();
        long owed = all.stream().filter(Promise::isOpen).count();
        heading.setText(
                late == 0
                        ? texts.get("customer.promises.title", owed)
                        : texts.get("customer.promises.late", owed, late));
        rows.getChildren().setAll(all.stream().map(this::row).toList());
    }

    private HBox row(Promise promise) {
        CheckBox kept = new CheckBox();
        kept.setSelected(!promise.isOpen());
        kept.setAccessibleText(texts.get("customer.promise.keep") + " " + promise.text());
        kept.setOnAction(event -> model.turn(promise, days.today()));
        Label text = new Label(promise.text());
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label when = Forms.styled(days.promise(promise), "promise-day");
        when.setMinWidth(USE_PREF_SIZE);
        RowButtonView button =
                new RowButtonView(
                        promise.text() + " " + when.getText(),
                        () -> open.accept(promise),
                        text,
                        when);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.pseudoClassStateChanged(OVERDUE, promise.isOverdue(days.today()));
        button.pseudoClassStateChanged(KEPT, !promise.isOpen());
        HBox row = Forms.row(2, kept, button);
        row.getStyleClass().add("promise-row");
        return row;
    }
}
