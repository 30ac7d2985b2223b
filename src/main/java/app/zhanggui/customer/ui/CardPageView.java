package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Field;
import java.util.Optional;
import javafx.scene.Node;

/** One page of the open card, behind one of its tabs. */
interface CardPageView {
    /** Name that stays the same in every language, to come back to the page by. */
    String name();

    /** The word on the tab, with how many things are behind it; after a sign the number alone. */
    String title(CustomerCard card);

    /** The sign on the tab, for what needs no word; in the words of the icon font. */
    default Optional<String> sign() {
        return Optional.empty();
    }

    /** What the word stands for, in full. */
    String fullTitle();

    Node node();

    /** Shows a card, or the same one as it is now. */
    void show(CustomerCard card);

    /** Whether a field stands on this page. */
    default boolean has(Field field) {
        return false;
    }

    /** Puts the cursor on the first thing of the page; whether there is one. */
    default boolean focusFirst() {
        return false;
    }

    /** Puts the owner's hands on a field of this page. */
    default void reveal(Field field) {}
}
