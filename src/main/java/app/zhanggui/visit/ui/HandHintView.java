package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import javafx.scene.control.Label;

/** The line below the board: the keys, or whether what the hand holds may go where it is. */
final class HandHintView extends Label {
    HandHintView(HandViewModel hand, Texts texts) {
        super(texts.get("visit.keys"));
        getStyleClass().add("plan-hint");
        String keys = getText();
        hand.hint()
                .addListener(
                        (o, was, is) -> {
                            setText(is.map(HandViewModel.Hint::text).orElse(keys));
                            getStyleClass().removeAll("refused", "welcome");
                            is.map(hint -> hint.refused() ? "refused" : "welcome")
                                    .ifPresent(getStyleClass()::add);
                        });
    }
}
