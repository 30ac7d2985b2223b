package app.zhanggui.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls to what the cursor goes to. */
public final class Sight {
    private Sight() {}

    /** Scrolls no further than it takes to see a part of what a pane shows. */
    public static void bring(ScrollPane pane, Node part) {
        bring(pane, part, 0);
    }

    /**
     * The same, with some of what stands around it.
     *
     * @param around how much, above and below, in pixels
     */
    public static void bring(ScrollPane pane, Node part, double around) {
        Node content = pane.getContent();
        Bounds place = content.sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        double top = pane.getVvalue() * hidden;
        if (hidden > 0 && place.getMinY() < top) {
            pane.setVvalue(Math.max(0, place.getMinY() - around) / hidden);
        } else if (hidden > 0 && place.getMaxY() > top + seen) {
            pane.setVvalue(Math.min(1, (place.getMaxY() + around - seen) / hidden));
        }
    }
}
