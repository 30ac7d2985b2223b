package app.zhanggui.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;

/** One entry of the navigation rail and what it shows. The nodes are made once and kept. */
public interface Screen {
    /** Short name, unique among the screens; {@code shell.rail.NAME} is its word on the rail. */
    String name();

    /** What stands in the header to the right of the title. */
    Node tools();

    /** Everything below the header. */
    Node body();

    /** Called each time the screen comes to the front. */
    default void shown() {}

    /** Ctrl+F: puts the cursor into this screen's search, if it has one. */
    default boolean focusSearch() {
        return false;
    }

    /** Ctrl+N: begins a new thing of this screen's kind, if there is one. */
    default boolean createNew() {
        return false;
    }

    /** Ctrl+P: prints what the screen shows, if it can. */
    default boolean print() {
        return false;
    }

    /** The keys that work on this screen, for the sheet that tells of all. */
    default List<Keys> keys() {
        return List.of();
    }

    /** How many things wait here, for the red number on the rail; 0 shows none. */
    default Optional<ObservableIntegerValue> waiting() {
        return Optional.empty();
    }
}
