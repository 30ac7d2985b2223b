package app.zhanggui.ui;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * A pane that scrolls, without the picture JavaFX keeps of all it shows. The picture is painted
 * anew after the smallest change in it, and a whole room stands in such a pane: one turn of the
 * wheel in a list painted the window twice.
 */
public final class ScrollSkin extends ScrollPaneSkin {
    public ScrollSkin(ScrollPane pane) {
        super(pane);
        pane.lookup(".viewport").setCache(false);
    }
}
