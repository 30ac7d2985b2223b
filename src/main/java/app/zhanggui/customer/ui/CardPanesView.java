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
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The notches, the list and the card side by side. Where the letters are too large for all three,
 * the notches become a drawer over the list; where they are too large for two, the card lies over
 * the list while it is open. Nothing is ever scrolled sideways.
 */
final class CardPanesView extends Pane {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Texts texts;
    private final NotchPaneView notches;
    private final ListPaneView list;
    private final CardPaneView card;
    private final VBox cardPlace;
    private final Button back;
    private final BooleanProperty drawerFits = new SimpleBooleanProperty(true);
    private final BooleanProperty cardFits = new SimpleBooleanProperty(true);
    private final BooleanProperty drawerOpen = new SimpleBooleanProperty();
    private final BooleanProperty cardOpen = new SimpleBooleanProperty();

    CardPanesView(Texts texts, NotchPaneView notches, ListPaneView list, CardPaneView card) {
        this.texts = texts;
        this.notches = notches;
        this.list = list;
        this.card = card;
        back = Forms.link(texts.get("customer.panes.back"), this::closeCard);
        back.setGraphic(Forms.keys("Esc"));
        cardPlace = new VBox(back, card);
        VBox.setVgrow(card, Priority.ALWAYS);
        cardPlace.getStyleClass().add("card-place");
        getStyleClass().add("cards");
        getChildren().setAll(list, cardPlace, notches);
        setMinSize(0, 0);
        List.of(drawerFits, cardFits, drawerOpen, cardOpen)
                .forEach(one -> one.addListener((o, was, is) -> arrange()));
        arrange();
    }

    /** Opens and closes the drawer of the notches where they have no room of their own. */
    ToggleButton drawerButton() {
        ToggleButton drawer = new ToggleButton(texts.get("customer.panes.notches"));
        drawer.setGraphic(Forms.keys("F6"));
        drawer.setContentDisplay(ContentDisplay.RIGHT);
        drawer.setMinWidth(Region.USE_PREF_SIZE);
        drawer.selectedProperty().bindBidirectional(drawerOpen);
        drawerFits.addListener((o, was, is) -> Forms.showIf(!is, drawer));
        Forms.showIf(!drawerFits.get(), drawer);
        return drawer;
    }

    void openCard() {
        cardOpen.set(true);
    }

    private void closeCard() {
        cardOpen.set(false);
    }

    /** Opens the card; where it covers the list, the cursor goes along. */
    void bringUpCard() {
        openCard();
        if (!cardFits.get()) {
            card.focusFirst();
        }
    }

    /** Opens the card and puts the cursor on it. */
    void enterCard() {
        openCard();
        card.focusFirst();
    }

    /** Puts the cursor on the notches, wherever they are. */
    void enterNotches() {
        if (!drawerFits.get()) {
            drawerOpen.set(true);
        }
        notches.focusNotch();
    }

    /** Comes back to the list from what lies over or beside it; false if the cursor is there. */
    boolean backToList() {
        boolean isAway = closeOver() || card.isFocusWithin() || notches.isFocusWithin();
        if (isAway) {
            list.focusCards();
        }
        return isAway;
    }

    /** Closes whatever lies over the list; false if nothing does. */
    private boolean closeOver() {
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
        cardPlace.setVisible(cardFits.get() || cardOpen.get());
        cardPlace.pseudoClassStateChanged(OVER, !cardFits.get());
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
        double forCard = cardPlace.minWidth(-1);
        cardFits.set(forList + forCard <= width);
        drawerFits.set(cardFits.get() && forNotches + forList + forCard <= width);
        double left = drawerFits.get() ? forNotches : 0;
        double spare = Math.max(forCard, width - left - list.prefWidth(-1));
        double right = cardFits.get() ? Math.min(cardPlace.prefWidth(-1), spare) : 0;
        place(notches, 0, Math.min(forNotches, width), height);
        place(list, left, width - left - right, height);
        if (cardFits.get()) {
            place(cardPlace, width - right, right, height);
        } else {
            place(cardPlace, 0, width, height);
        }
    }

    private void place(Region one, double x, double width, double height) {
        layoutInArea(one, x, 0, width, height, 0, HPos.LEFT, VPos.TOP);
    }
}
