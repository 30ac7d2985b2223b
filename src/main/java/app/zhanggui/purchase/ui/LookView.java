package app.zhanggui.purchase.ui;

import java.util.Objects;
import javafx.scene.Parent;

/** The look of this room, for whatever of it stands in a window. */
final class LookView {
    private static final String SHEET = "/app/zhanggui/purchase/ui/purchase.css";

    private LookView() {}

    static void dress(Parent part) {
        part.getStylesheets()
                .add(Objects.requireNonNull(LookView.class.getResource(SHEET)).toExternalForm());
    }
}
