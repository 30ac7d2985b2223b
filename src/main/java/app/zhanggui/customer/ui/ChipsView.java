package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardOrder;
import app.zhanggui.customer.Notch;
import app.zhanggui.customer.NotchFamily;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Above the list: how many were found, a chip for each family that narrows it, the order. */
final class ChipsView extends HBox {
    private final Texts texts;
    private final CardsViewModel model;
    private final Label count = Forms.styled("", "found-count");
    private final FlowPane chips = new FlowPane(8, 4);
    private final Button order = new Button();

    ChipsView(Texts texts, CardsViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("chips");
        HBox.setHgrow(chips, Priority.ALWAYS);
        chips.setPrefWrapLength(0);
        chips.setMinWidth(0);
        count.setMinWidth(USE_PREF_SIZE);
        order.getStyleClass().addAll("link", "order");
        order.setMinWidth(USE_PREF_SIZE);
        order.setOnAction(event -> ChoiceView.open(order, orders()));
        getChildren().addAll(chips, order);
        model.found().addListener((o, was, is) -> refresh());
        refresh();
    }

    private void refresh() {
        CardFilter filter = model.filter().get();
        count.setText(texts.get("customer.found", model.found().get().lines().size()));
        chips.getChildren().setAll(count);
        for (NotchFamily family : NotchFamily.values()) {
            List<Notch> chosen = filter.of(family);
            if (!chosen.isEmpty()) {
                chips.getChildren().add(chip(family, chosen));
            }
        }
        order.setText(texts.get("customer.order", texts.get("customer.order." + filter.order())));
    }

    private Button chip(NotchFamily family, List<Notch> chosen) {
        String labels =
                chosen.stream()
                        .map(notch -> chipLabel(notch))
                        .collect(Collectors.joining(texts.get("customer.and")));
        Button chip = new Button(labels + " ✕");
        chip.getStyleClass().setAll("chip");
        chip.setAccessibleText(texts.get("customer.chip", labels));
        chip.setOnAction(event -> model.letGo(family));
        return chip;
    }

    /** Sizes by their short word; amounts need their whole label, and "none" its family. */
    private String chipLabel(Notch notch) {
        if (notch.band().isPresent() && notch.band().get().isNone()) {
            return texts.get("customer.family." + notch.family()) + notch.label(texts);
        }
        return notch.family() == NotchFamily.SIZE ? notch.shortLabel(texts) : notch.label(texts);
    }

    private List<MenuItem> orders() {
        return Arrays.stream(CardOrder.values()).map(this::orderItem).toList();
    }

    private MenuItem orderItem(CardOrder choice) {
        CheckMenuItem item = new CheckMenuItem(texts.get("customer.order." + choice));
        item.setSelected(model.filter().get().order() == choice);
        item.setOnAction(event -> model.sort(choice));
        return item;
    }
}
