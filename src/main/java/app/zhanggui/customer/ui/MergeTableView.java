package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardMerge;
import app.zhanggui.customer.Field;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Sight;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The cards of a group side by side, field by field, and what they become at the right. It has the
 * keys as a whole; a line is marked, not focused.
 */
final class MergeTableView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** All columns grow from this alike; in widths of a letter. */
    private static final double NARROWEST = 9;

    private final Texts texts;
    private final MergeWords words;
    private final MergeViewModel model;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final VBox warnings = new VBox(4);
    private final Label hint = new Label();
    private double narrowest;

    MergeTableView(Texts texts, MergeWords words, MergeViewModel model) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        getStyleClass().add("merge-table");
        grid.getStyleClass().add("merge-grid");
        warnings.getStyleClass().add("merge-warnings");
        scroll.setFitToWidth(true);
        scroll.setMinSize(0, 0);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setOnMousePressed(event -> requestFocus());
        getChildren().addAll(scroll, warnings, buttons());
        model.choice().merge().addListener((o, was, is) -> fill());
        model.choice().row().addListener((o, was, is) -> mark());
        fill();
    }

    /**
     * Gives the columns room for the letters.
     *
     * @param letter how large one is, in pixels
     * @param hints whether there is room to say which keys do what
     */
    void fit(double letter, boolean hints) {
        narrowest = NARROWEST * letter;
        Forms.showIf(hints, hint);
        grid.getColumnConstraints().stream().skip(1).forEach(this::widen);
    }

    private void widen(ColumnConstraints column) {
        column.setMinWidth(narrowest);
        column.setPrefWidth(narrowest);
    }

    private HBox buttons() {
        Button merge = withKey(Forms.primary("", model::mergeNow), "Enter");
        merge.setText(texts.get("customer.merge.now"));
        Button apart = withKey(Forms.button("", model::keepApart), "N");
        apart.setText(texts.get("customer.merge.notSame"));
        hint.setText(texts.get("customer.merge.hint"));
        hint.getStyleClass().add("muted");
        HBox row = Forms.row(10, merge, apart, Forms.gap(), hint);
        row.getStyleClass().add("merge-buttons");
        return row;
    }

    private static Button withKey(Button button, String key) {
        button.setGraphic(Forms.keys(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setFocusTraversable(false);
        return button;
    }

    private void fill() {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        CardMerge merge = model.choice().merge().get();
        if (merge == null) {
            return;
        }
        columns(merge.cards().size());
        new MergeHeadView(texts, words, model).fill(grid);
        int line = 1;
        for (Field field : model.choice().rows()) {
            addLine(merge, field, line++);
        }
        addSame(merge, line);
        warnings.getChildren().setAll(warnings());
        Forms.showIf(!warnings.getChildren().isEmpty(), warnings);
        mark();
    }

    private void columns(int cards) {
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().add(names);
        for (int i = 0; i <= cards; i++) {
            ColumnConstraints column = new ColumnConstraints();
            widen(column);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
    }

    private void addLine(CardMerge merge, Field field, int line) {
        Label name = Forms.fieldLabel(words.field(field));
        name.getStyleClass().add("merge-field");
        grid.add(name, 0, line);
        int chosen = merge.chosen().get(field);
        for (int card = 0; card < merge.cards().size(); card++) {
            String value = words.value(merge, field, card);
            Node cell = cell(value, field, card);
            boolean joins = chosen == CardMerge.ALL && !value.isEmpty();
            cell.pseudoClassStateChanged(CHOSEN, chosen == card || joins);
            grid.add(cell, card + 1, line);
        }
        Node result = result(merge, field);
        grid.add(result, merge.cards().size() + 1, line);
    }

    private Node cell(String text, Field field, int card) {
        Label value = new Label(text.isEmpty() ? texts.get("customer.merge.empty") : text);
        value.setWrapText(true);
        value.getStyleClass().add(text.isEmpty() ? "hint" : "merge-value");
        StackPane cell = new StackPane(value);
        cell.getStyleClass().add("merge-cell");
        cell.setOnMouseClicked(event -> model.choice().choose(field, card));
        return cell;
    }

    private Node result(CardMerge merge, Field field) {
        Label value = Forms.styled(words.result(merge, field), "merge-result");
        value.setWrapText(true);
        StackPane cell = new StackPane(value);
        cell.getStyleClass().addAll("merge-cell", "result");
        if (merge.canJoin(field)) {
            cell.setOnMouseClicked(event -> model.choice().choose(field, CardMerge.ALL));
        }
        return cell;
    }

    private void addSame(CardMerge merge, int line) {
        String same =
                merge.same().stream()
                        .map(field -> words.field(field) + " " + words.result(merge, field))
                        .collect(Collectors.joining(" · "));
        if (!same.isEmpty()) {
            Label label = Forms.styled(texts.get("customer.merge.same", same), "hint");
            label.setWrapText(true);
            label.getStyleClass().add("merge-same");
            grid.add(label, 0, line, merge.cards().size() + 2, 1);
        }
    }

    private List<Label> warnings() {
        return model.warnings().stream()
                .map(
                        message -> {
                            Label label = Forms.styled(texts.say(message), "warn");
                            label.setWrapText(true);
                            return label;
                        })
                .toList();
    }

    /** Marks the line the keys are on, keeps it in sight and says what it holds. */
    private void mark() {
        int current = model.choice().row().get() + 1;
        for (Node node : grid.getChildren()) {
            Integer line = GridPane.getRowIndex(node);
            boolean here = line != null && line == current && node.getStyleClass().size() > 1;
            node.pseudoClassStateChanged(CURRENT, here);
            if (here) {
                Sight.bring(scroll, node);
            }
        }
        if (model.choice().merge().get() != null
                && model.choice().row().get() < model.choice().rows().size()) {
            Field field = model.choice().rows().get(model.choice().row().get());
            setAccessibleText(
                    words.field(field) + ": " + words.result(model.choice().merge().get(), field));
        }
    }
}
