package app.zhanggui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few choices side by side, of which one always stands. */
final class ChoiceView<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    ChoiceView(List<T> choices, Function<T, String> words, T chosen, Consumer<T> choose) {
        getStyleClass().add("segment");
        setAlignment(Pos.CENTER_LEFT);
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(words.apply(choice));
            button.setUserData(choice);
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(choice.equals(chosen));
            button.setOnAction(
                    event -> {
                        button.setSelected(true);
                        choose.accept(choice);
                    });
            getChildren().add(button);
        }
        getChildren().get(0).getStyleClass().add("first");
        getChildren().get(choices.size() - 1).getStyleClass().add("last");
    }

    /** Shows another choice as the one that stands, without choosing it. */
    void show(T choice) {
        group.getToggles().stream()
                .filter(one -> choice.equals(one.getUserData()))
                .forEach(group::selectToggle);
    }
}
