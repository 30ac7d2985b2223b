package app.zhanggui.purchase.ui;

import app.zhanggui.customer.Money;
import app.zhanggui.purchase.Buying;
import app.zhanggui.purchase.Favourite;
import app.zhanggui.purchase.Rhythm;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Segment;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What a customer's purchases come to, in a few figures (S4-17, S0-26). */
final class BuyingView extends VBox {
    private final Texts texts;
    private final PurchaseWords words;
    private final PurchasesViewModel model;
    private final Label total = Forms.styled("", "figure");
    private final Label times = Forms.styled("", "figure");
    private final Label average = Forms.styled("", "figure");
    private final Label gap = Forms.styled("", "figure");
    private final Label last = Forms.styled("", "figure");
    private final Label pace = Forms.styled("", "due-tag");
    private final Label favourites = new Label();

    BuyingView(Texts texts, PurchaseWords words, PurchasesViewModel model) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        getStyleClass().add("buying");
        favourites.setWrapText(true);
        FlowPane figures =
                new FlowPane(
                        figure("purchase.sum.total", total),
                        figure("purchase.sum.times", times),
                        figure("purchase.sum.average", average),
                        figure("purchase.sum.gap", gap),
                        figure("purchase.sum.last", last));
        figures.getStyleClass().add("figures");
        getChildren().addAll(head(), figures, favourites);
        model.buying().addListener((o, was, is) -> show());
        model.reach().addListener((o, was, is) -> show());
        show();
    }

    private Node head() {
        Segment<PurchasesViewModel.Reach> reaches =
                new Segment<PurchasesViewModel.Reach>(
                                List.of(PurchasesViewModel.Reach.values()),
                                reach -> texts.get("purchase.reach." + reach),
                                model::reach)
                        .small();
        reaches.show(model.reach().get());
        return Forms.row(8, reaches, Forms.gap(), pace);
    }

    private VBox figure(String key, Label value) {
        VBox figure = new VBox(Forms.fieldLabel(texts.get(key)), value);
        figure.getStyleClass().add("figure-place");
        return figure;
    }

    private void show() {
        Buying buying = model.buying().get();
        Buying.Sum sum = model.sum();
        total.setText(sum.total().written());
        times.setText(texts.get("purchase.sum.times.many", sum.times()));
        average.setText(sum.average().map(Money::written).orElse("–"));
        gap.setText(buying.rhythm().map(words::gap).orElse("–"));
        last.setText(buying.rhythm().map(Rhythm::last).map(words::ago).orElse("–"));
        pace.setText(words.pace(buying.rhythm()));
        Forms.showIf(!pace.getText().isEmpty(), pace);
        favourites.setText(
                texts.get(
                        "purchase.sum.favourites",
                        buying.favourites().stream()
                                .map(this::favourite)
                                .collect(Collectors.joining(texts.get("purchase.sum.comma")))));
        Forms.showIf(!buying.favourites().isEmpty(), favourites);
        Forms.showIf(!buying.purchases().isEmpty(), this);
    }

    private String favourite(Favourite one) {
        return texts.get("purchase.sum.favourite", one.goods(), one.times());
    }
}
