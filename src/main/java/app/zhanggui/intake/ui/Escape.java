package app.zhanggui.intake.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Esc in a dialog, before the pane around it merely takes the dialog away. */
final class Escape {
    private Escape() {}

    static void leaves(Node dialog, Runnable leave) {
        dialog.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        key.consume();
                        leave.run();
                    }
                });
    }
}
