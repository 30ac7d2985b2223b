package app.zhanggui.intake.ui;

import app.zhanggui.intake.ListKind;
import app.zhanggui.text.Texts;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Takes the file for another list than of customers, where its headings did not tell. */
final class OtherListsView extends MenuButton {
    OtherListsView(Texts texts, Consumer<ListKind> take) {
        super(texts.get("intake.list.other"));
        setId("other-lists");
        getStyleClass().add("other-lists");
        for (ListKind kind : ListKind.values()) {
            MenuItem item = new MenuItem(texts.get("intake.list.kind." + kind));
            item.setOnAction(event -> take.accept(kind));
            getItems().add(item);
        }
    }
}
