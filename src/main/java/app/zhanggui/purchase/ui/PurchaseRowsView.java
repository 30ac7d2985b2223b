package app.zhanggui.purchase.ui;

import app.zhanggui.purchase.Purchase;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a customer bought, newest first, one line each; a line is changed where it is clicked. */
final class PurchaseRowsView extends VBox {
    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");
    private static final int AT_ONCE = 20;

    private final Texts texts;
    private final PurchaseWords words;
    private final PurchasesViewModel model;
    private int shown = AT_ONCE;

    PurchaseRowsView(Texts texts, PurchaseWords words, PurchasesViewModel model) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        getStyleClass().add("purchase-rows");
        model.buying().addListener((o, was, is) -> fill());
        model.edited().addListener((o, was, is) -> mark());
        fill();
    }

    /** Begins at the newest again, for another customer. */
    void startAgain() {
        shown = AT_ONCE;
        fill();
    }

    private void fill() {
        List<Purchase> all = model.buying().get().purchases();
        getChildren().setAll(all.stream().limit(shown).map(this::row).toList());
        if (all.isEmpty()) {
            Label none = Forms.styled(texts.get("purchase.none"), "hint");
            none.setWrapText(true);
            getChildren().add(none);
        } else if (all.size() > shown) {
            getChildren()
                    .add(
                            Forms.link(
                                    texts.get("purchase.rows.older", all.size() - shown),
                                    this::showOlder));
        }
        mark();
    }

    private void showOlder() {
        shown += AT_ONCE;
        fill();
    }

    private Button row(Purchase purchase) {
        Label day = Forms.styled(purchase.on().toString(), "purchase-day");
        Label goods = new Label(words.goods(purchase));
        HBox.setHgrow(goods, Priority.ALWAYS);
        Label amount = Forms.styled(purchase.amount().written(), "purchase-amount");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        VBox content = new VBox(Forms.row(8, day, goods, Forms.gap(), amount));
        String beside =
                Stream.of(PurchaseWords.reckoning(purchase), purchase.orderNo(), purchase.note())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining("  ·  "));
        if (!beside.isEmpty()) {
            content.getChildren().add(Forms.styled(beside, "purchase-note"));
        }
        Button row = new Button();
        row.setGraphic(content);
        row.setUserData(purchase);
        row.getStyleClass().setAll("purchase-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(day.getText() + " " + goods.getText() + " " + amount.getText());
        row.setOnAction(event -> model.edit(purchase));
        row.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DELETE) {
                        model.delete(purchase);
                        event.consume();
                    }
                });
        return row;
    }

    private void mark() {
        getChildren()
                .forEach(
                        row ->
                                row.pseudoClassStateChanged(
                                        EDITED,
                                        row.getUserData() != null
                                                && row.getUserData().equals(model.edited().get())));
    }
}
