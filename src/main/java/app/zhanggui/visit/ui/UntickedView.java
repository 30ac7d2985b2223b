package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks what became of visits gone by before the rest of the month is planned by it. */
final class UntickedView extends VBox {
    /**
     * What may be answered.
     *
     * @param tickIn one by one, for that day first
     * @param made all of them were
     * @param notMade none of them was: they are due again
     */
    record Answers(Consumer<LocalDate> tickIn, Runnable made, Runnable notMade, Runnable cancel) {}

    /**
     * @param unticked at least one, in order of time
     */
    UntickedView(List<Visit> unticked, Texts texts, Answers answers) {
        getStyleClass().addAll("dialog", "unticked");
        MonthPlanView.dress(this);
        LocalDate first = unticked.get(0).slot().date();
        LocalDate last = unticked.get(unticked.size() - 1).slot().date();
        Label asked =
                new Label(
                        texts.get(
                                "visit.unticked.ask",
                                unticked.size(),
                                first.toString(),
                                last.toString()));
        asked.setWrapText(true);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("visit.unticked.title"), "dialog-title"),
                        asked,
                        Forms.buttons(
                                Forms.button(texts.get("visit.rules.cancel"), answers.cancel()),
                                Forms.button(
                                        texts.get("visit.unticked.notMade"), answers.notMade()),
                                Forms.button(texts.get("visit.unticked.made"), answers.made()),
                                Forms.primary(
                                        texts.get("visit.unticked.tickIn"),
                                        () -> answers.tickIn().accept(first))));
    }
}
