package app.zhanggui.intake.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Above a page of the import: which file it is, how many questions are open, and the import. */
final class HeadBarView extends HBox {
    private static final String ABOUT = "about-file";

    HeadBarView() {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    void show(List<Node> parts) {
        getChildren().setAll(parts);
    }

    /** The name of the file and a few words on it, which go where room is short. */
    static List<Node> file(String name, String about) {
        Label file = Forms.tag(name);
        file.setTooltip(new Tooltip(name));
        file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        file.setMinWidth(60);
        Label words = Forms.styled(about, "small");
        words.getStyleClass().addAll("muted", ABOUT);
        words.setMinWidth(0);
        return List.of(file, words, Forms.gap());
    }

    /** How many questions are open; leads to the next. */
    static Button open(Texts texts, int many, Runnable next) {
        Button open = Forms.link(texts.get("intake.head.open", many), next);
        open.setId("open-questions");
        open.getStyleClass().add("open-questions");
        open.setTooltip(new Tooltip("F8"));
        return open;
    }

    /** The whole name of the file is worth more than half of it and half of the words. */
    @Override
    protected void layoutChildren() {
        lookupAll("." + ABOUT).forEach(words -> Forms.showIf(fits(words), words));
        super.layoutChildren();
    }

    private boolean fits(Node words) {
        double others =
                getChildren().stream()
                        .filter(part -> part != words && part.isManaged())
                        .mapToDouble(part -> part.prefWidth(-1) + getSpacing())
                        .sum();
        return others + words.prefWidth(-1) <= getWidth();
    }
}
