package app.zhanggui.ui;

import javafx.scene.control.Label;

/**
 * Tells how large the letters around it are, for sizes that cannot be said in em: columns of
 * tables, parts beside each other. It takes no room and is not seen.
 */
public final class Letters extends Label {
    /** What sizes in pixels are measured for. */
    private static final double USUAL = 14;

    /**
     * @param changed runs when the letters grow or shrink
     */
    public Letters(Runnable changed) {
        setManaged(false);
        setVisible(false);
        fontProperty().addListener((o, was, is) -> changed.run());
    }

    /** In pixels. */
    public double size() {
        return getFont().getSize();
    }

    /** How many times the usual size; 1 where nobody enlarged them. */
    public double times() {
        return size() / USUAL;
    }
}
