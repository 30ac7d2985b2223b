package app.zhanggui.intake.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Letters;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Above a page of the import: which file it is, how many questions are open, and the import. What
 * has no room here, as with large letters, is said in a line above the page.
 */
final class HeadBarView extends HBox {
    private final Label file = Forms.tag("");
    private final Label about = Forms.styled("", "small");
    private final Label rest = Forms.wrapped(Forms.styled("", "muted"));
    private final HBox below = Forms.row(10, rest);
    private final Letters letters = new Letters(this::fit);
    private final HBox parts = Forms.row(10);
    private final HBox pick = Forms.row(0);

    HeadBarView() {
        super(10);
        about.getStyleClass().add("muted");
        below.getStyleClass().add("head-below");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(this, Priority.ALWAYS);
        HBox.setHgrow(parts, Priority.ALWAYS);
        getChildren().addAll(file, about, parts, letters);
        widthProperty().addListener((o, was, is) -> fit());
        show(Parts.NONE);
    }

    /** Stands above the page. */
    Node below() {
        return below;
    }

    /**
     * What stands in the head.
     *
     * @param about a few words on the file
     * @param sheet to bring another sheet of the file to the front, if it has several
     * @param actions what can be done, the weightiest last
     */
    record Parts(String file, String about, Optional<Node> sheet, List<Node> actions) {
        static final Parts NONE = new Parts("", "", Optional.empty(), List.of());
    }

    void show(Parts shown) {
        file.setText(shown.file());
        file.setTooltip(new Tooltip(shown.file()));
        about.setText(shown.about());
        pick.getChildren().setAll(shown.sheet().stream().toList());
        Forms.showIf(shown.sheet().isPresent(), pick);
        parts.getChildren().setAll(Forms.gap());
        parts.getChildren().addAll(shown.actions());
        fit();
    }

    /** The name is shown whole or below; half a name tells nothing. */
    private void fit() {
        pickIn(parts);
        applyCss();
        double room = getWidth() - parts.prefWidth(-1) - getSpacing();
        double name = file.prefWidth(-1) + getSpacing();
        boolean hasName = !file.getText().isEmpty() && name <= room;
        boolean hasAbout = hasName && name + about.prefWidth(-1) + getSpacing() <= room;
        Forms.showIf(hasName, file);
        Forms.showIf(hasAbout, about);
        if (!hasName) {
            pickIn(below);
        }
        rest.setText(hasName ? about.getText() : file.getText() + " · " + about.getText());
        Forms.showIf(!file.getText().isEmpty() && !hasAbout, below);
    }

    private void pickIn(HBox place) {
        below.getChildren().remove(pick);
        parts.getChildren().remove(pick);
        place.getChildren().add(1, pick);
    }

    /** How many questions are open; leads to the next. */
    static Button open(Texts texts, int many, Runnable next) {
        Button open = Forms.link(texts.get("intake.head.open", many), next);
        open.setId("open-questions");
        open.getStyleClass().add("open-questions");
        open.setTooltip(new Tooltip("F8"));
        return open;
    }
}
