package app.zhanggui.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/** The round search box of the header with its shortcut inside. Escape empties it. */
public final class SearchField extends StackPane {
    /** While empty the prompt leaves room for the shortcut. */
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final TextField field = new TextField();
    private final String prompt;

    public SearchField(String prompt, String shortcut) {
        getStyleClass().add("search");
        this.prompt = prompt;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.widthProperty().addListener((o, was, is) -> fitPrompt());
        field.insetsProperty().addListener((o, was, is) -> fitPrompt());
        field.fontProperty().addListener((o, was, is) -> fitPrompt());
        Label keys = Forms.keys(shortcut);
        keys.setMouseTransparent(true);
        keys.visibleProperty().bind(field.textProperty().isEmpty());
        field.pseudoClassStateChanged(EMPTY, true);
        field.textProperty()
                .addListener((o, was, is) -> field.pseudoClassStateChanged(EMPTY, is.isEmpty()));
        StackPane.setAlignment(keys, Pos.CENTER_RIGHT);
        getChildren().addAll(field, keys);
        field.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                        field.clear();
                        event.consume();
                    }
                });
    }

    /** With large letters it names fewer things to look for, and no half word. */
    private void fitPrompt() {
        double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
        Text words = new Text(prompt);
        words.setFont(field.getFont());
        while (words.getLayoutBounds().getWidth() > room && !words.getText().isEmpty()) {
            words.setText(withoutLast(words.getText()));
        }
        field.setPromptText(words.getText());
    }

    private static String withoutLast(String things) {
        int comma = Math.max(things.lastIndexOf('、'), things.lastIndexOf(','));
        return things.substring(0, Math.max(comma, 0));
    }

    public TextField field() {
        return field;
    }
}
