package app.zhanggui.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** The round search box of the header with its shortcut inside. Escape empties it. */
public final class SearchField extends StackPane {
    private final TextField field = new TextField();

    public SearchField(String prompt, String shortcut) {
        getStyleClass().add("search");
        field.setPromptText(prompt);
        Label keys = Forms.keys(shortcut);
        keys.setMouseTransparent(true);
        keys.visibleProperty().bind(field.textProperty().isEmpty());
        StackPane.setAlignment(keys, Pos.CENTER_RIGHT);
        getChildren().addAll(field, keys);
        field.setOnKeyPressed(
                event -> {
                    if (event.getCode() == javafx.scene.input.KeyCode.ESCAPE
                            && !field.getText().isEmpty()) {
                        field.clear();
                        event.consume();
                    }
                });
    }

    public TextField field() {
        return field;
    }
}
