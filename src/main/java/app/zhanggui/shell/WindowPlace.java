package app.zhanggui.shell;

import app.zhanggui.ui.Remembered;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Where the window stood when it was last closed; full size at first. */
final class WindowPlace {
    static final int WIDTH = 1440;
    static final int HEIGHT = 900;

    private static final String PLACE = "place";
    private static final String FULL = "full";

    private final Stage stage;
    private final ReadOnlyBooleanProperty front;
    private final Remembered remembered;
    private boolean shrunk;

    /**
     * @param front whether the window has the cursor, not a dialog before it
     */
    WindowPlace(Stage stage, ReadOnlyBooleanProperty front, Remembered remembered) {
        this.stage = stage;
        this.front = front;
        this.remembered = remembered;
    }

    /**
     * Puts the window where it stood, if that is still on a screen, and keeps its place from now
     * on.
     *
     * @param room what the first screen has room for
     */
    void putBack(Rectangle2D room) {
        stage.setWidth(Math.min(WIDTH, room.getWidth()));
        stage.setHeight(Math.min(HEIGHT, room.getHeight()));
        place().ifPresent(this::put);
        stage.setMaximized(!remembered.get(FULL).equals(Optional.of("false")));
        stage.addEventHandler(
                WindowEvent.WINDOW_HIDING,
                event -> remembered.keep(FULL, Boolean.toString(stage.isMaximized())));
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> keep());
        stage.maximizedProperty().addListener((o, was, is) -> shrunk = !is && !front.get());
        front.addListener((o, was, is) -> growAgain());
    }

    /** On Linux a file dialog takes the full size away from the window it stands before. */
    private void growAgain() {
        if (shrunk && front.get()) {
            stage.setMaximized(true);
        }
    }

    private void put(Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    private Optional<Rectangle2D> place() {
        return remembered
                .get(PLACE)
                .filter(text -> text.matches("-?\\d{1,6}( -?\\d{1,6}){3}"))
                .map(text -> Arrays.stream(text.split(" ")).map(Double::valueOf).toList())
                .filter(it -> it.get(2) > 0 && it.get(3) > 0)
                .map(WindowPlace::rectangle)
                .filter(place -> !Screen.getScreensForRectangle(place).isEmpty());
    }

    private static Rectangle2D rectangle(List<Double> it) {
        return new Rectangle2D(it.get(0), it.get(1), it.get(2), it.get(3));
    }

    /** Full size is no place to come back to. */
    private void keep() {
        if (!stage.isMaximized()) {
            remembered.keep(
                    PLACE,
                    Stream.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
                            .map(Math::round)
                            .map(Object::toString)
                            .collect(Collectors.joining(" ")));
        }
    }
}
