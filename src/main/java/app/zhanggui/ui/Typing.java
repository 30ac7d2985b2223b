package app.zhanggui.ui;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What is typed into a field, without what a Chinese input method is still putting together there:
 * the letters of a reading stand in the field before its characters do, and nobody has typed them.
 * While they stand, Enter, Escape and Tab belong to the input method.
 */
public final class Typing {
    private final TextInputControl field;
    private final ReadOnlyStringWrapper text;
    private boolean composing;

    private Typing(TextInputControl field) {
        this.field = field;
        text = new ReadOnlyStringWrapper(field.getText());
        field.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveToInputMethod);
        field.textProperty().addListener((o, was, is) -> settle());
        field.focusedProperty().addListener((o, was, is) -> left(is));
    }

    /** Watches a field; to be called once a field, before it is shown. */
    public static Typing in(TextInputControl field) {
        return new Typing(field);
    }

    /** Keeps a property the same as what is typed into a field, and the other way round. */
    public static void link(TextInputControl field, StringProperty value) {
        field.setText(value.get());
        Typing typing = in(field);
        typing.text().addListener((o, was, is) -> value.set(is));
        value.addListener(
                (o, was, is) -> {
                    if (!typing.text().get().equals(is)) {
                        field.setText(is);
                    }
                });
    }

    /** The text of the field, as of before the input method began where it is at work. */
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /** Whether an input method is at work here. */
    public boolean isComposing() {
        return composing;
    }

    private void settle() {
        if (!composing) {
            text.set(field.getText() == null ? "" : field.getText());
        }
    }

    private void left(boolean focused) {
        if (!focused) {
            composing = false;
            settle();
        }
    }

    private void leaveToInputMethod(KeyEvent event) {
        boolean itsOwn =
                event.getCode() == KeyCode.ENTER
                        || event.getCode() == KeyCode.ESCAPE
                        || event.getCode() == KeyCode.TAB;
        if (composing && itsOwn) {
            event.consume();
        }
    }
}
