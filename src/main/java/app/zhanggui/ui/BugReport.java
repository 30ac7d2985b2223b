package app.zhanggui.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.text.Trace;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;

/**
 * Says that the program made a mistake: a short code that is the same for the same mistake, and the
 * details to copy. The details name our classes and lines, and no customer.
 */
final class BugReport extends VBox {
    BugReport(Texts texts, Throwable trouble, Runnable close) {
        getStyleClass().addAll("dialog");
        Label title = new Label(texts.get("ui.bug.title"));
        title.getStyleClass().add("dialog-title");
        Label text = new Label(texts.get("ui.bug.text", code(trouble)));
        text.setWrapText(true);
        Button copy = new Button(texts.get("ui.bug.copy"));
        copy.setOnAction(event -> copy(details(trouble)));
        Button ok = new Button(texts.get("ui.close"));
        ok.getStyleClass().add("primary");
        ok.setDefaultButton(true);
        ok.setOnAction(event -> close.run());
        getChildren().addAll(title, text, Forms.buttons(copy, ok));
    }

    /** Four figures that tell one mistake from another. */
    static String code(Throwable trouble) {
        StackTraceElement[] trace = trouble.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].toString();
        int hash = (trouble.getClass().getName() + place).hashCode();
        return String.format(Locale.ROOT, "ZG-%04X", (hash ^ (hash >>> 16)) & 0xFFFF);
    }

    /** The trace with the kinds of the exceptions but without their messages. */
    static String details(Throwable trouble) {
        return code(trouble) + "\n" + Trace.of(trouble);
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}
