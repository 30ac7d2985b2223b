package app.zhanggui.customer.ui;

import app.zhanggui.customer.MergeSide;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The heads of the columns: which card it is, since when, what hangs on it. */
final class MergeHeadView {
    private final Texts texts;
    private final MergeWords words;
    private final MergeViewModel model;

    MergeHeadView(Texts texts, MergeWords words, MergeViewModel model) {
        this.texts = texts;
        this.words = words;
        this.model = model;
    }

    void fill(GridPane grid) {
        List<MergeSide> sides = model.choice().sides();
        for (int card = 0; card < sides.size(); card++) {
            grid.add(head(sides.get(card), card), card + 1, 0);
        }
        VBox result =
                new VBox(
                        Forms.styled(texts.get("customer.merge.result"), "strong"),
                        Forms.styled(texts.get("customer.merge.result.hint"), "hint"));
        result.getStyleClass().add("merge-head");
        grid.add(result, sides.size() + 1, 0);
    }

    private VBox head(MergeSide side, int card) {
        Label name = Forms.wrapped(Forms.styled(side.card().customer().name(), "strong"));
        Label since =
                Forms.styled(texts.get("customer.merge.since", side.since().toString()), "hint");
        Label rows = Forms.styled(words.rows(side), "hint");
        rows.setWrapText(true);
        Forms.showIf(!rows.getText().isEmpty(), rows);
        FlowPane links =
                Forms.flow(
                        0, link("customer.merge.takeAll", () -> model.choice().chooseAllOf(card)));
        if (model.choice().sides().size() > 2) {
            links.getChildren().add(link("customer.merge.takeOut", () -> model.keepApart(card)));
        }
        VBox head = new VBox(name, since, rows, links);
        head.getStyleClass().add("merge-head");
        return head;
    }

    private Button link(String key, Runnable action) {
        Button link = Forms.link(texts.get(key), action);
        link.setFocusTraversable(false);
        return link;
    }
}
