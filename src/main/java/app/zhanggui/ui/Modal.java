package app.zhanggui.ui;

import javafx.scene.Node;

/** Shows a dialog inside the window, above everything, and takes it away again. */
public interface Modal {
    /** Name of a dialog's property that holds the part of it where typing begins. */
    String CURSOR = "cursor";

    /** Shows a dialog and puts the cursor into it; Escape closes it. */
    void show(Node dialog);

    void close();
}
