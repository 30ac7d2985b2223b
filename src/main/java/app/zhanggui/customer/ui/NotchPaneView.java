package app.zhanggui.customer.ui;

import app.zhanggui.customer.NotchFamily;
import app.zhanggui.text.Texts;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Every family of notches, to stick the needle through (S4-12). */
final class NotchPaneView extends ScrollPane {
    /** The level is one line high and asked for most: it must be seen on a small laptop too. */
    private static final List<NotchFamily> FROM_THE_TOP =
            List.of(
                    NotchFamily.REGION,
                    NotchFamily.LEVEL,
                    NotchFamily.SIZE,
                    NotchFamily.VOLUME,
                    NotchFamily.CREDIT,
                    NotchFamily.RELATIONSHIP);

    NotchPaneView(Texts texts, CardsViewModel model) {
        List<NotchFamilyView> families =
                FROM_THE_TOP.stream()
                        .map(family -> new NotchFamilyView(texts, family, model))
                        .toList();
        VBox all = new VBox();
        all.getStyleClass().add("notch-families");
        all.getChildren().setAll(families);
        getStyleClass().add("notch-pane");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        families.forEach(NotchFamilyView::refresh);
        model.found().addListener((o, was, is) -> families.forEach(NotchFamilyView::refresh));
    }
}
