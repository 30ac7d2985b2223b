package app.zhanggui.customer.ui;

import app.zhanggui.customer.ui.CardViewModel.Saving;
import app.zhanggui.text.Texts;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** Says quietly that what was changed is in the card file, and is silent again soon. */
final class SavedWordView extends Label {
    private static final Duration LONG_ENOUGH_TO_SEE = Duration.seconds(3);

    /** What is written sooner was never seen to be on its way. */
    private static final Duration A_MOMENT = Duration.millis(400);

    SavedWordView(Texts texts, ObservableValue<Saving> saving) {
        getStyleClass().add("saved-word");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        PauseTransition shown = new PauseTransition(LONG_ENOUGH_TO_SEE);
        shown.setOnFinished(event -> setText(""));
        PauseTransition slow = new PauseTransition(A_MOMENT);
        slow.setOnFinished(event -> setText(texts.get("customer.card.saving")));
        saving.addListener(
                (o, was, is) -> {
                    shown.stop();
                    slow.stop();
                    if (is == Saving.WRITING) {
                        slow.playFromStart();
                    } else {
                        setText(is == Saving.SAVED ? texts.get("customer.card.saved") : "");
                        shown.playFromStart();
                    }
                });
    }
}
