package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Money;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 信用额度: how much of it is used, and what is left (S4-16). Not there without a limit. */
final class CreditView extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Texts texts;
    private final Label words = Forms.styled("", "credit-words");
    private final Region used = new Region();
    private final StackPane bar = new StackPane(used);
    private double part;

    CreditView(Texts texts) {
        this.texts = texts;
        used.getStyleClass().add("credit-used");
        bar.getStyleClass().add("credit-bar");
        bar.widthProperty().addListener((o, was, is) -> fill());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("credit");
        getChildren().addAll(bar, words);
    }

    void show(CustomerCard card) {
        long limit = card.customer().trade().creditLimit().map(Money::fen).orElse(0L);
        Forms.showIf(limit > 0, this);
        if (limit > 0) {
            Money owed = card.customer().trade().balance().orElse(new Money(0));
            Money left = card.customer().trade().creditLeft().orElseThrow();
            boolean over = left.fen() < 0;
            part = Math.min(1, Math.max(0, (double) owed.fen() / limit));
            bar.pseudoClassStateChanged(OVER, over);
            words.pseudoClassStateChanged(OVER, over);
            words.setText(
                    over
                            ? texts.get("customer.credit.over", new Money(-left.fen()).grouped())
                            : texts.get("customer.credit.left", owed.grouped(), left.grouped()));
            fill();
        }
    }

    private void fill() {
        used.setMaxWidth(bar.getWidth() * part);
    }
}
