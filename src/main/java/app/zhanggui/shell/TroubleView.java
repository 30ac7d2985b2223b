package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Stands in the window when the cards could not be opened: what happened, what is safe, what next.
 */
final class TroubleView extends StackPane {
    /**
     * What the page says.
     *
     * @param safe what the owner need not fear for
     * @param hope what can be brought back; empty where there is nothing to bring back
     * @param folder where it happened
     */
    record Page(String title, String what, String safe, String hope, String folder) {}

    /** One thing to do next; the first one is what we advise. */
    record Way(String textKey, Runnable go) {}

    private final Texts texts;

    TroubleView(Texts texts, Page page, List<Way> ways) {
        this.texts = texts;
        getStylesheets().add(TroubleView.class.getResource("settings.css").toExternalForm());
        VBox box =
                new VBox(
                        14,
                        Forms.styled(page.title(), "dialog-title"),
                        wrapped(page.what(), "what"));
        box.getChildren().add(line("shell.trouble.safe", page.safe(), "good"));
        if (!page.hope().isEmpty()) {
            box.getChildren().add(line("shell.trouble.hope", page.hope(), "strong"));
        }
        box.getChildren().addAll(wrapped(page.folder(), "hint"), buttons(ways));
        box.getStyleClass().addAll("dialog", "trouble");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().add(box);
    }

    private Node line(String headKey, String text, String look) {
        return new VBox(2, Forms.fieldLabel(texts.get(headKey)), wrapped(text, look));
    }

    private static Label wrapped(String text, String look) {
        Label label = Forms.styled(text, look);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node buttons(List<Way> ways) {
        FlowPane row = new FlowPane(8, 8);
        for (int i = 0; i < ways.size(); i++) {
            Way way = ways.get(i);
            String words = texts.get(way.textKey());
            Button button = i == 0 ? Forms.primary(words, way.go()) : Forms.button(words, way.go());
            button.setDefaultButton(i == 0);
            row.getChildren().add(button);
        }
        return row;
    }
}
