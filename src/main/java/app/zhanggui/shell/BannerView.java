package app.zhanggui.shell;

import app.zhanggui.ui.Forms;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The inside of the window with, above it, what the owner must know while he works. */
final class BannerView extends BorderPane {
    private final VBox banners = new VBox();

    BannerView(Node inside) {
        getStylesheets().add(BannerView.class.getResource("settings.css").toExternalForm());
        setCenter(inside);
        setTop(banners);
        setMinSize(0, 0);
    }

    /** Whether that stands there already. */
    boolean says(String sentence) {
        return banners.getChildren().stream().anyMatch(one -> sentence.equals(one.getUserData()));
    }

    /** Says one thing once, with what can be done about it. */
    void say(String sentence, String action, Runnable go) {
        if (says(sentence)) {
            return;
        }
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox banner = Forms.row(12, words);
        banner.getStyleClass().add("banner");
        banner.setUserData(sentence);
        Button button =
                Forms.button(
                        action,
                        () -> {
                            banners.getChildren().remove(banner);
                            go.run();
                        });
        banner.getChildren().add(button);
        banners.getChildren().add(banner);
    }
}
