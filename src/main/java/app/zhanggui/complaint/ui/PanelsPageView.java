package app.zhanggui.complaint.ui;

import app.zhanggui.ui.Forms;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A page of panels one below the other, under a hint and what can be done with all of them. */
final class PanelsPageView extends VBox {
    private final VBox panels = new VBox();

    PanelsPageView(String hint, Button... deeds) {
        getStyleClass().add("lessons-page");
        panels.getStyleClass().add("lessons-list");
        ScrollPane scroll = new ScrollPane(panels);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label said = Forms.muted(hint);
        said.setMinWidth(0);
        said.setWrapText(true);
        HBox head = Forms.row(12, said, Forms.gap());
        head.getChildren().addAll(deeds);
        getChildren().addAll(head, scroll);
    }

    /**
     * @param none said where there is no panel
     */
    void show(List<? extends Node> all, String none) {
        panels.getChildren().setAll(all);
        if (all.isEmpty()) {
            panels.getChildren().add(Forms.muted(none));
        }
    }
}
