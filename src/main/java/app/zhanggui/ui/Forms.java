package app.zhanggui.ui;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Small parts that every screen is built of, named after what one sees. */
public final class Forms {
    private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private Forms() {}

    /** The button of the one thing to do here, in the accent colour. */
    public static Button primary(String text, Runnable action) {
        Button button = button(text, action);
        button.getStyleClass().add("primary");
        return button;
    }

    /** A plain white button. */
    public static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setMnemonicParsing(false); // what the owner wrote may have a line in it: li_hong
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A button that looks like a link. */
    public static Button link(String text, Runnable action) {
        Button button = button(text, action);
        button.getStyleClass().add("link");
        return button;
    }

    /** A small grey word before a field. */
    public static Label fieldLabel(String text) {
        return styled(text, "field-label");
    }

    public static Label muted(String text) {
        return styled(text, "muted");
    }

    /** A grey box around a word. */
    public static Label tag(String text) {
        return styled(text, "tag");
    }

    /** The small bold heading of a panel. */
    public static Label heading(String text) {
        return styled(text, "heading");
    }

    public static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** The same label on as many lines as its words need, none of them cut. */
    public static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** The keys of a shortcut as they stand on a keyboard. */
    public static Label keys(String text) {
        return styled(text, "keys");
    }

    /** Takes all the room between what stands left and what stands right of it. */
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** A row, its parts in the middle of its height. */
    public static HBox row(double spacing, Node... parts) {
        HBox row = new HBox(spacing, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** A row that goes on below where its parts have no room beside each other. */
    public static FlowPane flow(double spacing, Node... parts) {
        FlowPane flow = new FlowPane(spacing, spacing, parts);
        flow.setRowValignment(VPos.CENTER);
        return flow;
    }

    /** Shows a part, or leaves it out without leaving its room empty. */
    public static void showIf(boolean there, Node part) {
        part.setVisible(there);
        part.setManaged(there);
    }

    /** The buttons below a dialog, at its right. */
    public static HBox buttons(Node... buttons) {
        HBox row = new HBox(8, buttons);
        row.getStyleClass().add("dialog-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    /** Puts the keys on a part and shows where they are, as Tab does; to be used by shortcuts. */
    public static void focus(Node part) {
        part.requestFocus();
        part.pseudoClassStateChanged(FOCUS_VISIBLE, true);
        part.focusedProperty()
                .addListener(
                        new InvalidationListener() {
                            @Override
                            public void invalidated(Observable focused) {
                                part.focusedProperty().removeListener(this);
                                part.pseudoClassStateChanged(FOCUS_VISIBLE, false);
                            }
                        });
    }

    /** Esc in a dialog, before the pane around it merely takes the dialog away. */
    public static void onEscape(Node dialog, Runnable leave) {
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
