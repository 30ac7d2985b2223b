package app.zhanggui.customer.ui;

import app.zhanggui.customer.SavedView;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The owner's views, to rename, to put into another order, to take away; each is undoable. */
final class ManageViewsView extends VBox {
    private final Texts texts;
    private final ViewsViewModel views;
    private final VBox rows = new VBox(6);

    ManageViewsView(Texts texts, ViewsViewModel views, Modal modal) {
        this.texts = texts;
        this.views = views;
        getStyleClass().add("dialog");
        Button close = Forms.primary(texts.get("customer.views.close"), modal::close);
        close.setCancelButton(true);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("customer.views.manage.title"), "dialog-title"),
                        rows,
                        Forms.buttons(close));
        views.views().addListener((Observable o) -> refresh());
        refresh();
    }

    private void refresh() {
        List<Node> now = new ArrayList<>();
        for (int i = 0; i < views.views().size(); i++) {
            now.add(row(i, views.views().get(i)));
        }
        if (now.isEmpty()) {
            now.add(Forms.muted(texts.get("customer.views.none")));
        }
        rows.getChildren().setAll(now);
    }

    private Node row(int number, SavedView view) {
        TextField name = new TextField(view.name());
        name.setAccessibleText(texts.get("customer.views.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(event -> rename(view, name));
        name.focusedProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!is) {
                                rename(view, name);
                            }
                        });
        return Forms.row(
                6,
                Forms.keys(number < ViewsMenuView.WITH_KEY ? "Alt " + (number + 1) : "  "),
                name,
                small("↑", "customer.views.up", () -> views.move(view, -1)),
                small("↓", "customer.views.down", () -> views.move(view, 1)),
                small("✕", "customer.views.remove", () -> views.remove(view)));
    }

    private Button small(String sign, String key, Runnable action) {
        Button button = Forms.button(sign, action);
        button.getStyleClass().add("ikon");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        return button;
    }

    private void rename(SavedView view, TextField name) {
        boolean isOther = !name.getText().strip().equals(view.name());
        if (isOther && views.isName(name.getText()) && !views.isTaken(name.getText())) {
            views.rename(view, name.getText());
        } else if (isOther) {
            name.setText(view.name());
        }
    }
}
