package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardsFound.NotchCount;
import app.zhanggui.customer.Notch;
import app.zhanggui.customer.NotchFamily;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * One family of notches: its word, and a row for each position with the hole, filled and cut where
 * it is chosen, and how many cards it would leave.
 */
final class NotchFamilyView extends VBox {
    /** A family with more positions than these shows the first and hides the rest. */
    private static final int MOST = 7;

    private static final int FIRST = 5;

    private final Texts texts;
    private final NotchFamily family;
    private final CardsViewModel model;
    private final Button clear;
    private final Pane rows;
    private final Button more;
    private final Map<Notch, ToggleButton> buttons = new HashMap<>();
    private boolean whole;

    NotchFamilyView(Texts texts, NotchFamily family, CardsViewModel model) {
        this.texts = texts;
        this.family = family;
        this.model = model;
        rows = family == NotchFamily.LEVEL ? new FlowPane(6, 4) : new VBox();
        clear = Forms.link(texts.get("customer.notches.clear"), () -> model.letGo(family));
        clear.getStyleClass().add("notch-clear");
        more = Forms.link("", this::showWhole);
        more.getStyleClass().add("notch-clear");
        Label word = Forms.styled(texts.get("customer.family." + family), "notch-family");
        HBox head = Forms.row(4, word, Forms.gap(), clear);
        head.getStyleClass().add("notch-head");
        getChildren().addAll(head, rows, more);
    }

    private void showWhole() {
        whole = true;
        refresh();
    }

    void refresh() {
        CardFilter filter = model.filter().get();
        List<NotchCount> counts = model.found().get().counts().get(family);
        List<NotchCount> visible = visible(counts, filter);
        List<Node> now = new ArrayList<>();
        for (NotchCount count : visible) {
            ToggleButton button = buttons.computeIfAbsent(count.notch(), this::button);
            show(button, count, filter.has(count.notch()));
            now.add(button);
        }
        if (!rows.getChildren().equals(now)) {
            rows.getChildren().setAll(now);
        }
        clear.setVisible(!filter.of(family).isEmpty());
        int hidden = counts.size() - visible.size();
        more.setText(texts.get("customer.notches.more", hidden));
        Forms.showIf(hidden > 0, more);
    }

    /** Never hides a chosen one. */
    private List<NotchCount> visible(List<NotchCount> counts, CardFilter filter) {
        if (whole || counts.size() <= MOST) {
            return counts;
        }
        List<NotchCount> visible = new ArrayList<>(counts.subList(0, FIRST));
        counts.subList(FIRST, counts.size()).stream()
                .filter(count -> filter.has(count.notch()))
                .forEach(visible::add);
        return visible;
    }

    private ToggleButton button(Notch notch) {
        ToggleButton button = family == NotchFamily.LEVEL ? levelButton(notch) : rowButton(notch);
        button.setOnAction(
                event -> {
                    model.toggle(notch);
                    button.setSelected(model.filter().get().has(notch));
                });
        return button;
    }

    private void show(ToggleButton button, NotchCount count, boolean chosen) {
        button.setSelected(chosen);
        button.pseudoClassStateChanged(CardPaneView.EMPTY, count.count() == 0 && !chosen);
        String label = count.notch().label(texts);
        String number = texts.get("customer.notches.count", count.count());
        button.setAccessibleText(label + " " + number);
        if (family == NotchFamily.LEVEL) {
            button.setText(count.notch().shortLabel(texts) + " " + number);
        } else {
            ((Label) button.getGraphic().lookup(".notch-count")).setText(number);
        }
    }

    private ToggleButton levelButton(Notch notch) {
        ToggleButton button = new ToggleButton();
        String key = notch.key();
        String look =
                key.endsWith("NONE")
                        ? "o"
                        : key.substring(key.length() - 1).toLowerCase(Locale.ROOT);
        button.getStyleClass().setAll("level-button", look);
        return button;
    }

    private ToggleButton rowButton(Notch notch) {
        Region cut = new Region();
        cut.getStyleClass().add("notch-cut");
        Region hole = new Region();
        hole.getStyleClass().add("notch-hole");
        StackPane mark = new StackPane(hole, cut);
        mark.getStyleClass().add("notch-mark");
        Label label = new Label(notch.label(texts));
        label.getStyleClass().add("notch-label");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        Label count = Forms.styled("", "notch-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox line = Forms.row(9, mark, label, count);
        ToggleButton button = new ToggleButton();
        button.getStyleClass().setAll("notch-row");
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(12));
        return button;
    }
}
