package app.zhanggui.purchase.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A choice of a few, side by side; one of them always stands. */
final class ChoiceRowView<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /**
     * @param chosen told what the owner chose, not what the program did
     */
    ChoiceRowView(List<T> choices, Function<T, String> words, Consumer<T> chosen) {
        getStyleClass().addAll("segment", "small-segment");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(words.apply(choice));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setUserData(choice);
            button.setOnAction(
                    event -> {
                        button.setSelected(true);
                        chosen.accept(choice);
                    });
            getChildren().add(button);
        }
        getChildren().get(0).getStyleClass().add("first");
        getChildren().get(choices.size() - 1).getStyleClass().add("last");
    }

    /** Shows what is chosen, without telling anybody. */
    void show(T choice) {
        group.getToggles().forEach(one -> one.setSelected(one.getUserData().equals(choice)));
    }
}
