package app.zhanggui.complaint.ui;

import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Makes Tab go on from a field of several lines, where it would otherwise write a tab. */
final class TabLeavesView {
    private TabLeavesView() {}

    static void letTabLeave(TextArea area) {
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                        event.consume();
                        Event.fireEvent(area, withControl(event));
                    }
                });
    }

    /** Ctrl+Tab is what leaves a text area by itself. */
    private static KeyEvent withControl(KeyEvent tab) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                tab.getCharacter(),
                tab.getText(),
                tab.getCode(),
                tab.isShiftDown(),
                true,
                tab.isAltDown(),
                tab.isMetaDown());
    }
}
