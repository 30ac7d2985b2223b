package app.zhanggui.customer.ui;

import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A value on the card that is edited where it stands: a click or F2 opens it, leaving it or Enter
 * keeps it, Escape leaves it as it was. What cannot be kept is said below in a sentence.
 */
final class FactView extends VBox {
    private final Texts texts;
    private final Supplier<String> shown;
    private final Supplier<String> typed;
    private final Function<String, Optional<Message>> enter;
    private final Button value = new Button();
    private final TextInputControl editor;
    private final Label trouble = Forms.styled("", "trouble");
    private boolean editing;

    /**
     * @param shown how the value reads
     * @param typed how it would be typed
     * @param enter takes what was typed, or says what is wrong with it
     */
    FactView(
            Texts texts,
            Lines lines,
            Supplier<String> shown,
            Supplier<String> typed,
            Function<String, Optional<Message>> enter) {
        this.texts = texts;
        this.shown = shown;
        this.typed = typed;
        this.enter = enter;
        editor = lines == Lines.MANY ? area() : new TextField();
        getStyleClass().add("fact");
        value.getStyleClass().add("fact-value");
        value.setMaxWidth(Double.MAX_VALUE);
        value.setWrapText(true);
        value.setOnAction(event -> edit());
        trouble.setWrapText(true);
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        editor.focusedProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!is && editing) {
                                keep();
                            }
                        });
        getChildren().setAll(value);
        refresh();
    }

    /** Whether the value has room for several lines. */
    enum Lines {
        ONE,
        MANY
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return area;
    }

    /** Names the value for those who hear the screen. */
    FactView named(String name) {
        value.setAccessibleText(name);
        editor.setAccessibleText(name);
        return this;
    }

    /** Shows what the card has now, unless the owner is just typing here. */
    void refresh() {
        String text = shown.get();
        value.setText(text.isEmpty() ? texts.get("customer.fact.empty") : text);
        value.pseudoClassStateChanged(CardPaneView.EMPTY, text.isEmpty());
    }

    void edit() {
        editing = true;
        editor.setText(typed.get());
        show(editor);
        editor.requestFocus();
        editor.selectAll();
    }

    private void keyPressed(KeyEvent event) {
        boolean newLine = editor instanceof TextArea && !event.isShortcutDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !newLine) {
            keep();
            event.consume();
        }
    }

    private void keep() {
        Optional<Message> wrong = enter.apply(editor.getText());
        if (wrong.isPresent()) {
            trouble.setText(texts.say(wrong.get()));
            show(editor, trouble);
        } else {
            close();
        }
    }

    private void close() {
        boolean hadFocus = editor.isFocused();
        editing = false;
        refresh();
        show(value);
        if (hadFocus) {
            value.requestFocus();
        }
    }

    private void show(Node... nodes) {
        getChildren().setAll(nodes);
    }
}
