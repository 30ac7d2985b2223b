package app.zhanggui.customer.ui;

import app.zhanggui.customer.NotchFamily;
import app.zhanggui.text.Texts;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Every family of notches, to stick the needle through (S4-12). */
final class NotchPaneView extends ScrollPane {
    NotchPaneView(Texts texts, CardsViewModel model) {
        List<NotchFamilyView> families =
                Arrays.stream(NotchFamily.values())
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
