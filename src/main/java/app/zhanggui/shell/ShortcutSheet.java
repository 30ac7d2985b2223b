package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Keys;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** F1: all keys of the program on one sheet, those of each screen together. */
final class ShortcutSheet extends VBox {
    private final Texts texts;

    ShortcutSheet(Texts texts, List<Keys> groups, Runnable close) {
        this.texts = texts;
        FlowPane sheet = new FlowPane(Orientation.HORIZONTAL, 28, 18);
        groups.forEach(group -> sheet.getChildren().add(group(group)));
        ScrollPane scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button ok = Forms.primary(texts.get("ui.close"), close);
        ok.setDefaultButton(true);
        getStyleClass().addAll("dialog", "shortcut-sheet");
        getChildren()
                .addAll(
                        Forms.styled(texts.get("shell.keys.title"), "dialog-title"),
                        scroll,
                        Forms.buttons(ok));
    }

    private Node group(Keys keys) {
        VBox group = new VBox(5, Forms.heading(texts.get(keys.titleKey())));
        group.getStyleClass().add("shortcut-group");
        keys.entries().forEach(entry -> group.getChildren().add(line(entry)));
        return group;
    }

    private Node line(Keys.Entry entry) {
        HBox caps = Forms.row(3);
        caps.getStyleClass().add("shortcut-caps");
        for (String cap : entry.shown().split(" ")) {
            Label key = Forms.keys(cap);
            key.setMinWidth(USE_PREF_SIZE);
            caps.getChildren().add(key);
        }
        Label what = new Label(texts.get(entry.textKey()));
        what.setWrapText(true);
        HBox.setHgrow(what, Priority.ALWAYS);
        return Forms.row(10, caps, what);
    }
}
