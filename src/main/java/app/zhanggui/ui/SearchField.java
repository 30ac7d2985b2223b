package app.zhanggui.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/** The round search box of the header with its shortcut inside. Escape empties it. */
public final class SearchField extends StackPane {
    /** While empty the prompt leaves room for the shortcut. */
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final TextField field = new TextField();

    public SearchField(String prompt, String shortcut) {
        getStyleClass().add("search");
        field.setPromptText(prompt);
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

    public TextField field() {
        return field;
    }
}
