package app.zhanggui.customer.ui;

import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Typing;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
 * A value on the card that is typed where it stands: a click, Enter or F2 opens it, leaving it or
 * Enter keeps it, Tab keeps it and opens the next, Escape leaves it as it was. What cannot be kept
 * is said below in a sentence, and the value stays open.
 */
final class FactView extends VBox implements Editable {
    private final Texts texts;
    private final Supplier<String> shown;
    private final Supplier<Entry> begin;
    private final Button value = new Button();
    private final TextInputControl editor;
    private final Node control;
    private final Typing typing;
    private final Label trouble = FormFieldsView.trouble();
    private BiConsumer<Editable, Boolean> next = (from, forward) -> {};
    private Consumer<Message> lost = message -> {};
    private Runnable left = () -> {};
    private Optional<String> hint = Optional.empty();
    private Entry entry;

    /** Which control a value is typed into. */
    enum Kind {
        LINE,
        LINES,
        DAY
    }

    /**
     * @param shown how the value reads
     * @param begin the value as it is typed, asked for each time somebody begins
     */
    FactView(Texts texts, Kind kind, Supplier<String> shown, Supplier<Entry> begin) {
        this.texts = texts;
        this.shown = shown;
        this.begin = begin;
        editor = kind == Kind.LINES ? area() : new TextField();
        control = kind == Kind.DAY ? new DayLineView((TextField) editor) : editor;
        typing = Typing.in(editor);
        getStyleClass().add("fact");
        value.getStyleClass().add("fact-value");
        value.setMaxWidth(Double.MAX_VALUE);
        value.setWrapText(true);
        value.setMnemonicParsing(false);
        value.setOnAction(event -> edit());
        value.setOnKeyPressed(this::valueKey);
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::editorKey);
        focusWithinProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!is && entry != null) {
                                keep();
                            }
                        });
        getChildren().setAll(value);
        refresh();
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(4);
        return area;
    }

    /** Names the value for those who hear the screen. */
    FactView named(String name) {
        value.setAccessibleText(name);
        editor.setAccessibleText(name);
        return this;
    }

    /**
     * @param goOn takes the owner from this value to the next, or to the one before
     */
    FactView then(BiConsumer<Editable, Boolean> goOn) {
        next = goOn;
        return this;
    }

    /**
     * @param typed hears what is typed, letter by letter
     * @param leaving hears that it is over
     */
    FactView heard(Consumer<String> typed, Runnable leaving) {
        typing.text()
                .addListener(
                        (o, was, is) -> {
                            if (entry != null && !is.equals(entry.text())) {
                                typed.accept(is);
                            }
                        });
        left = leaving;
        return this;
    }

    /** Says something about how it is written while it is written. */
    FactView hinted(String words) {
        hint = Optional.of(words);
        return this;
    }

    /**
     * @param tell hears why something typed could not be kept when the card went away under it
     */
    FactView losing(Consumer<Message> tell) {
        lost = tell;
        return this;
    }

    @Override
    public void refresh() {
        String text = shown.get();
        value.setText(text.isEmpty() ? texts.get("customer.fact.empty") : text);
        value.setAccessibleHelp(text);
        value.pseudoClassStateChanged(CardPaneView.EMPTY, text.isEmpty());
        if (entry != null && editor.getText().equals(entry.text())) {
            entry = begin.get();
            if (!editor.getText().equals(entry.text())) {
                editor.setText(entry.text());
            }
        }
    }

    @Override
    public void focus() {
        value.requestFocus();
    }

    @Override
    public void edit() {
        Entry begun = begin.get();
        editor.setText(begun.text());
        trouble.setText("");
        getChildren().setAll(control, trouble);
        hint.ifPresent(words -> getChildren().add(FormFieldsView.hint(words)));
        entry = begun; // not before: the button that goes away has the focus
        editor.requestFocus();
        if (editor instanceof TextArea) {
            editor.end(); // several lines are added to far more often than written anew
        } else {
            editor.selectAll();
        }
    }

    private void valueKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F2) {
            edit();
            event.consume();
        }
    }

    private void editorKey(KeyEvent event) {
        boolean newLine = editor instanceof TextArea && !event.isShortcutDown();
        boolean keeps = event.getCode() == KeyCode.ENTER && !newLine;
        if (entry == null || typing.isComposing()) {
            return;
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (keeps) {
            keep();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            if (keep()) {
                next.accept(this, !event.isShiftDown());
            }
        } else {
            return;
        }
        event.consume();
    }

    /** Whether it could be kept. */
    private boolean keep() {
        Optional<Message> wrong = entry.take().apply(editor.getText());
        if (wrong.isEmpty()) {
            close();
        } else {
            trouble.setText(texts.say(wrong.get()));
        }
        return wrong.isEmpty();
    }

    private void close() {
        boolean hadFocus = isFocusWithin();
        entry = null;
        left.run();
        refresh();
        getChildren().setAll(value);
        if (hadFocus) {
            value.requestFocus();
        }
    }

    @Override
    public void leave() {
        if (entry != null) {
            Optional<Message> wrong = entry.take().apply(editor.getText());
            entry = null;
            wrong.ifPresent(lost);
            left.run();
        }
    }
}
