package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Optional;
import javafx.scene.control.Label;

/** Says that the holidays of a year are not published yet, so that its plans may change. */
final class NotPublishedView extends Label {
    private final MonthPlanViewModel month;
    private final Texts texts;

    NotPublishedView(MonthPlanViewModel month, Texts texts) {
        this.month = month;
        this.texts = texts;
        getStyleClass().add("banner");
        setMaxWidth(Double.MAX_VALUE);
        month.shown().addListener((o, was, is) -> show(is));
        show(month.shown().get());
    }

    private void show(Optional<MonthPlanViewModel.Shown> shown) {
        int year = month.month().get().getYear();
        boolean known = shown.map(it -> it.request().calendar().published(year)).orElse(true);
        setText(texts.get("visit.notPublished", String.valueOf(year)));
        Forms.showIf(!known, this);
    }
}
