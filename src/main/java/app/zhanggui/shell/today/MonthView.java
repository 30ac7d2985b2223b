package app.zhanggui.shell.today;

import app.zhanggui.shell.today.TodayPage.Month;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** 本月拜访: how far the month has come. */
final class MonthView extends VBox {
    private final Texts texts;
    private final Label figures = Forms.muted("");
    private final ProgressBar bar = new ProgressBar();

    MonthView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("month-progress");
        figures.getStyleClass().add("small");
        figures.setWrapText(true);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        getChildren().addAll(figures, bar);
    }

    void show(boolean planned, Month month) {
        Forms.showIf(planned, this);
        figures.setText(
                texts.get(
                        "shell.today.month.figures",
                        month.all(),
                        month.done(),
                        month.missed(),
                        month.left()));
        bar.setProgress(month.all() == 0 ? 0 : (double) month.done() / month.all());
        bar.setAccessibleText(figures.getText());
    }
}
