package app.zhanggui.complaint.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A choice of a few, side by side; one click chooses, arrow keys go along. */
final class SegmentView<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<T> chosen;

    /**
     * @param chosen told what the owner chose, not what the program did
     */
    SegmentView(List<T> choices, Function<T, String> words, Consumer<T> chosen) {
        this.chosen = chosen;
        getStyleClass().add("segment");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        choices.forEach(choice -> getChildren().add(button(choice, words.apply(choice))));
        getChildren().get(0).getStyleClass().add("first");
        getChildren().get(choices.size() - 1).getStyleClass().add("last");
    }

    private ToggleButton button(T choice, String words) {
        ToggleButton button = new ToggleButton(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setUserData(choice);
        button.setOnAction(
                event -> {
                    button.setSelected(true);
                    chosen.accept(choice);
                });
        return button;
    }

    /** Shows what is chosen, without telling anybody. */
    void show(Optional<T> choice) {
        group.getToggles()
                .forEach(
                        toggle ->
                                toggle.setSelected(
                                        choice.filter(toggle.getUserData()::equals).isPresent()));
    }
}
