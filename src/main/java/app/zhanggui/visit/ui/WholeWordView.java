package app.zhanggui.visit.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;

/** A word that is worth reading whole only: where it has no room it is not there at all. */
final class WholeWordView extends Label {
    private static final double ROUNDING = 1;

    WholeWordView(String text, String style) {
        super(text);
        getStyleClass().add(style);
        setMinWidth(0);
        visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> getWidth() + ROUNDING >= prefWidth(-1),
                                widthProperty(),
                                fontProperty()));
    }
}
