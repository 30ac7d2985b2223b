package app.zhanggui.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A choice of a few, side by side: one click chooses. For the keyboard it is one stop; arrow keys
 * go along, Space chooses.
 */
public final class Segment<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<T> chosen;

    /**
     * @param chosen told what the owner chose, not what the program did
     */
    public Segment(List<T> choices, Function<T, String> words, Consumer<T> chosen) {
        this.chosen = chosen;
        getStyleClass().add("segment");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        choices.forEach(choice -> getChildren().add(button(choice, words.apply(choice))));
        getChildren().get(0).getStyleClass().add("first");
        getChildren().get(choices.size() - 1).getStyleClass().add("last");
        stopAt(getChildren().get(0));
        addEventFilter(KeyEvent.KEY_PRESSED, this::goAlong);
    }

    private void goAlong(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    default -> 0;
                };
        if (step != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            int to = getChildren().indexOf(tabStop()) + step;
            if (to >= 0 && to < getChildren().size()) {
                stopAt(getChildren().get(to));
                tabStop().requestFocus();
            }
        }
    }

    /** Where Tab comes to: the chosen one, or where the arrow keys left. */
    public Node tabStop() {
        return getChildren().stream().filter(Node::isFocusTraversable).findFirst().orElseThrow();
    }

    private void stopAt(Node button) {
        button.setFocusTraversable(true);
        getChildren().forEach(one -> one.setFocusTraversable(one == button));
    }

    private ToggleButton button(T choice, String words) {
        ToggleButton button = new ToggleButton(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setUserData(choice);
        button.setOnAction(
                event -> {
                    button.setSelected(true);
                    stopAt(button);
                    button.requestFocus();
                    chosen.accept(choice);
                });
        return button;
    }

    /** The same in smaller letters, for a choice beside a heading. */
    public Segment<T> small() {
        getStyleClass().add("small-segment");
        return this;
    }

    /** The same with one that stands from the beginning. */
    public Segment<T> showing(T choice) {
        show(Optional.of(choice));
        return this;
    }

    /** What is chosen, by the owner or the program. */
    @SuppressWarnings("unchecked")
    public Optional<T> chosen() {
        return Optional.ofNullable(group.getSelectedToggle())
                .map(toggle -> (T) toggle.getUserData());
    }

    /** Shows one as chosen, without telling anybody. */
    public void show(T choice) {
        show(Optional.of(choice));
    }

    /** Shows what is chosen, without telling anybody. */
    public void show(Optional<T> choice) {
        group.getToggles()
                .forEach(
                        toggle ->
                                toggle.setSelected(
                                        choice.filter(toggle.getUserData()::equals).isPresent()));
        if (!isFocusWithin()) {
            Node chosenOne = (Node) group.getSelectedToggle();
            stopAt(chosenOne == null ? getChildren().get(0) : chosenOne);
        }
    }
}
