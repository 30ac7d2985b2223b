package app.zhanggui.customer.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The notches, the list and the card side by side. Where the letters are too large for all three,
 * the notches become a drawer over the list; where they are too large for two, the card lies over
 * the list while it is open. Nothing is ever scrolled sideways.
 */
final class CardPanesView extends Pane {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Region notches;
    private final Region list;
    private final VBox card;
    private final Button back;
    private final BooleanProperty drawerFits = new SimpleBooleanProperty(true);
    private final BooleanProperty cardFits = new SimpleBooleanProperty(true);
    private final BooleanProperty drawerOpen = new SimpleBooleanProperty();
    private final BooleanProperty cardOpen = new SimpleBooleanProperty();

    CardPanesView(Texts texts, Region notches, Region list, Region cardPane) {
        this.notches = notches;
        this.list = list;
        back = Forms.link(texts.get("customer.panes.back"), this::closeCard);
        back.setGraphic(Forms.keys("Esc"));
        card = new VBox(back, cardPane);
        VBox.setVgrow(cardPane, javafx.scene.layout.Priority.ALWAYS);
        card.getStyleClass().add("card-place");
        getStyleClass().add("cards");
        getChildren().setAll(list, card, notches);
        setMinSize(0, 0);
        List.of(drawerFits, cardFits, drawerOpen, cardOpen)
                .forEach(one -> one.addListener((o, was, is) -> arrange()));
        arrange();
    }

    /** Whether the notches stand beside the list. */
    BooleanProperty drawerFits() {
        return drawerFits;
    }

    /** Whether the notches lie over the list, if they do not fit beside it. */
    BooleanProperty drawerOpen() {
        return drawerOpen;
    }

    /** Whether the card stands beside the list. */
    boolean cardFits() {
        return cardFits.get();
    }

    void openCard() {
        cardOpen.set(true);
    }

    void closeCard() {
        cardOpen.set(false);
    }

    /** Closes whatever lies over the list; false if nothing does. */
    boolean closeOver() {
        boolean cardIsOver = !cardFits.get() && cardOpen.get();
        boolean drawerIsOver = !drawerFits.get() && drawerOpen.get();
        if (cardIsOver) {
            closeCard();
        } else if (drawerIsOver) {
            drawerOpen.set(false);
        }
        return cardIsOver || drawerIsOver;
    }

    private void arrange() {
        notches.setVisible(drawerFits.get() || drawerOpen.get());
        notches.pseudoClassStateChanged(OVER, !drawerFits.get());
        card.setVisible(cardFits.get() || cardOpen.get());
        card.pseudoClassStateChanged(OVER, !cardFits.get());
        Forms.showIf(!cardFits.get(), back);
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double forNotches = notches.minWidth(-1);
        double forList = list.minWidth(-1);
        double forCard = card.minWidth(-1);
        cardFits.set(forList + forCard <= width);
        drawerFits.set(cardFits.get() && forNotches + forList + forCard <= width);
        double left = drawerFits.get() ? forNotches : 0;
        double spare = Math.max(forCard, width - left - list.prefWidth(-1));
        double right = cardFits.get() ? Math.min(card.prefWidth(-1), spare) : 0;
        place(notches, 0, Math.min(forNotches, width), height);
        place(list, left, width - left - right, height);
        if (cardFits.get()) {
            place(card, width - right, right, height);
        } else {
            place(card, 0, width, height);
        }
    }

    private void place(Region one, double x, double width, double height) {
        layoutInArea(one, x, 0, width, height, 0, HPos.LEFT, VPos.TOP);
    }
}
