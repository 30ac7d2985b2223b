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
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * One family of notches: its word, and a row for each position with the hole, filled and cut where
 * it is chosen, struck out where it is barred, and how many cards it would leave.
 */
final class NotchFamilyView extends VBox {
    /** A family with more positions than these shows the first and hides the rest. */
    private static final int MOST = 7;

    private static final int FIRST = 5;

    private final Texts texts;
    private final NotchFamily family;
    private final CardsViewModel model;
    private final Label word = Forms.styled("", "notch-family");
    private final Button clear;
    private final Pane rows;
    private final Button more;
    private final Map<Notch, NotchView> known = new HashMap<>();
    private boolean whole;

    NotchFamilyView(Texts texts, NotchFamily family, CardsViewModel model) {
        this.texts = texts;
        this.family = family;
        this.model = model;
        rows = family.equals(NotchFamily.LEVEL) ? new FlowPane(6, 4) : new VBox();
        clear = Forms.link(texts.get("customer.notches.clear"), () -> model.filter().letGo(family));
        clear.getStyleClass().add("notch-clear");
        more = Forms.link("", this::showWhole);
        more.getStyleClass().add("notch-clear");
        HBox head = Forms.row(4, word, Forms.gap(), clear);
        head.getStyleClass().add("notch-head");
        getChildren().addAll(head, rows, more);
    }

    private void showWhole() {
        whole = !whole;
        refresh();
    }

    /** What can be stuck through, from the top. */
    Stream<NotchView> notches() {
        return rows.getChildren().stream().map(NotchView.class::cast);
    }

    void refresh() {
        CardFilter filter = model.filter().get();
        List<NotchCount> counts =
                model.found().get().counts().getOrDefault(family, List.of()).stream()
                        .filter(count -> !model.isHushed(count))
                        .toList();
        word.setText(model.words(texts).family(family));
        List<NotchCount> visible = visible(counts, filter);
        List<Node> now = new ArrayList<>();
        for (NotchCount count : visible) {
            NotchView notch =
                    known.computeIfAbsent(
                            count.notch(), fresh -> new NotchView(texts, fresh, model));
            notch.show(count.count());
            now.add(notch);
        }
        if (!rows.getChildren().equals(now)) {
            rows.getChildren().setAll(now);
        }
        clear.setVisible(visible.stream().anyMatch(count -> isChosen(count, filter)));
        more.setText(
                whole
                        ? texts.get("customer.notches.fewer")
                        : texts.get("customer.notches.more", counts.size() - visible.size()));
        Forms.showIf(counts.size() > MOST, more);
        Forms.showIf(
                clear.isVisible()
                        || counts.stream().anyMatch(count -> !count.notch().isNone())
                                && !isEverybody(counts),
                this);
    }

    /** Words that all cards found have tell none from another: all of them are companies. */
    private boolean isEverybody(List<NotchCount> counts) {
        return family.field().isPresent()
                && counts.size() == 1
                && counts.get(0).count() == model.lines().size();
    }

    private static boolean isChosen(NotchCount one, CardFilter filter) {
        return filter.has(one.notch()) || filter.bars(one.notch());
    }

    /** Never hides a chosen or a barred one. */
    private List<NotchCount> visible(List<NotchCount> counts, CardFilter filter) {
        if (whole || counts.size() <= MOST) {
            return counts;
        }
        List<NotchCount> visible = new ArrayList<>(counts.subList(0, FIRST));
        counts.subList(FIRST, counts.size()).stream()
                .filter(count -> isChosen(count, filter))
                .forEach(visible::add);
        return visible;
    }
}
