package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerId;
import javafx.scene.Node;

/** A tab on the card that another room fills, such as its visits or complaints. */
public interface CardTab {
    /** The word on the tab with how many things are below it: 投诉 1. */
    String title(CustomerId customer);

    /** What stands below the tab; made anew each time it is shown. */
    Node node(CustomerId customer);

    /** Tells, in the screen's thread, whenever a title may have changed while the card is open. */
    default void onTitleChange(Runnable told) {}
}
