package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardOrder;
import app.zhanggui.customer.Notch;
import app.zhanggui.customer.NotchFamily;
import app.zhanggui.customer.NotchWords;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Above the list: how many were found, a chip for everything that narrows it, the order. */
final class ChipsView extends HBox {
    private static final PseudoClass BARRED = PseudoClass.getPseudoClass("barred");

    private final Texts texts;
    private final CardsViewModel model;
    private final Label count = Forms.styled("", "found-count");
    private final FlowPane chips = new FlowPane(8, 4);
    private final Button order = new Button();

    /**
     * @param atTheEnd what stands at the right of the order
     */
    ChipsView(Texts texts, CardsViewModel model, Node... atTheEnd) {
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
        getChildren().addAll(atTheEnd);
        model.found().addListener((o, was, is) -> refresh());
        refresh();
    }

    private void refresh() {
        CardFilter filter = model.filter().get();
        NotchWords words = model.words(texts);
        count.setText(texts.get("customer.found", model.found().get().lines().size()));
        chips.getChildren().setAll(count);
        families(filter)
                .forEach((family, chosen) -> chips.getChildren().add(chip(family, chosen, words)));
        filter.barred().stream()
                .filter(this::isWorthSaying)
                .forEach(notch -> chips.getChildren().add(barredChip(notch, words)));
        order.setText(orderText(filter.order()));
    }

    /** The list begins without those the shop has parted from: said once there are some. */
    private boolean isWorthSaying(Notch notch) {
        return model.found().get().counts().getOrDefault(notch.family(), List.of()).stream()
                .noneMatch(one -> one.notch().equals(notch) && model.isHushed(one));
    }

    /** In the order they were chosen. */
    private static Map<NotchFamily, List<Notch>> families(CardFilter filter) {
        return filter.notches().stream()
                .collect(
                        Collectors.groupingBy(
                                Notch::family, LinkedHashMap::new, Collectors.toList()));
    }

    private Button chip(NotchFamily family, List<Notch> chosen, NotchWords words) {
        String labels =
                chosen.stream()
                        .map(notch -> label(notch, words))
                        .collect(Collectors.joining(texts.get("text.and")));
        return chip(labels, () -> model.filter().letGo(family));
    }

    private Button barredChip(Notch notch, NotchWords words) {
        Button chip =
                chip(
                        texts.get("customer.chip.barred", label(notch, words)),
                        () -> model.filter().letGo(notch));
        chip.pseudoClassStateChanged(BARRED, true);
        return chip;
    }

    private Button chip(String text, Runnable letGo) {
        Button chip = new Button(text, new Label("✕"));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().setAll("chip");
        chip.setAccessibleText(texts.get("customer.chip", text));
        chip.setOnAction(event -> letGo.run());
        return chip;
    }

    /** Sizes by their short word; amounts need their whole label, and "none" its family. */
    private static String label(Notch notch, NotchWords words) {
        boolean isSize = notch.family().equals(NotchFamily.SIZE) && !notch.isNone();
        return isSize ? words.shortLabel(notch) : words.fullLabel(notch);
    }

    private List<MenuItem> orders() {
        return CardOrder.USUAL.stream().map(this::orderItem).toList();
    }

    private MenuItem orderItem(CardOrder choice) {
        CheckMenuItem item = new CheckMenuItem(usual(choice));
        item.setSelected(model.filter().get().order().equals(choice));
        item.setOnAction(event -> model.filter().sort(choice));
        return item;
    }

    private String orderText(CardOrder now) {
        return CardOrder.USUAL.contains(now)
                ? texts.get("customer.order", usual(now))
                : texts.get(
                        now.falling() ? "customer.order.falling" : "customer.order.rising",
                        new ListWords(texts, model.rules().own()).column(now.by()));
    }

    private String usual(CardOrder order) {
        return texts.get(
                "customer.order." + order.by().key() + (order.falling() ? ".falling" : ".rising"));
    }
}
