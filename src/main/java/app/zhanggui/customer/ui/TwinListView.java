package app.zhanggui.customer.ui;

import app.zhanggui.customer.TwinGroup;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The groups of cards that may be of one customer, one below the other, the likeliest first. */
final class TwinListView extends ScrollPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int SHOWN_NAMES = 2;

    /** More are not gone through at a sitting; the next ones move up as these are decided. */
    private static final int SHOWN_GROUPS = 100;

    private final Texts texts;
    private final MergeWords words;
    private final MergeViewModel model;
    private final VBox rows = new VBox();

    TwinListView(Texts texts, MergeWords words, MergeViewModel model) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        getStyleClass().add("twins");
        setContent(rows);
        setFitToWidth(true);
        setFocusTraversable(false);
        setAccessibleText(texts.get("customer.merge.list"));
        model.groups().addListener((ListChangeListener<TwinGroup>) change -> fill());
        model.group().addListener((o, was, is) -> mark());
        fill();
    }

    private void fill() {
        List<Node> fresh = new ArrayList<>();
        model.groups().stream().limit(SHOWN_GROUPS).map(this::row).forEach(fresh::add);
        int more = model.groups().size() - SHOWN_GROUPS;
        if (more > 0) {
            fresh.add(Forms.styled(texts.get("customer.merge.more", more), "hint"));
        }
        rows.getChildren().setAll(fresh);
        mark();
    }

    private Node row(TwinGroup group) {
        List<String> names = group.cards().stream().map(model.twins()::name).toList();
        VBox lines = new VBox(1);
        names.stream()
                .limit(SHOWN_NAMES)
                .forEach(name -> lines.getChildren().add(Forms.styled(name, "twin-name")));
        String why = words.clues(group, SHOWN_NAMES);
        lines.getChildren().add(Forms.styled(why, "hint"));
        Button row = new Button();
        row.setGraphic(lines);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().setAll("twin");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setFocusTraversable(false);
        row.setUserData(group);
        row.setAccessibleText(String.join(" ", names) + " " + why);
        row.setOnAction(event -> model.select(group));
        return row;
    }

    private void mark() {
        for (Node row : rows.getChildren()) {
            boolean selected =
                    row.getUserData() != null && row.getUserData().equals(model.group().get());
            row.pseudoClassStateChanged(SELECTED, selected);
            if (selected) {
                keepInSight(row);
            }
        }
    }

    private void keepInSight(Node row) {
        double room = rows.getHeight() - getViewportBounds().getHeight();
        if (room > 0) {
            double middle = row.getBoundsInParent().getCenterY();
            double top = middle - getViewportBounds().getHeight() / 2;
            setVvalue(Math.max(0, Math.min(1, top / room)));
        }
    }
}
