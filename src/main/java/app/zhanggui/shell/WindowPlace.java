package app.zhanggui.shell;

import app.zhanggui.ui.Remembered;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stood when it was last closed; full size at first. */
final class WindowPlace {
    static final int WIDTH = 1440;
    static final int HEIGHT = 900;

    private static final String PLACE = "place";
    private static final String FULL = "full";

    private final Stage stage;
    private final Remembered remembered;

    WindowPlace(Stage stage, Remembered remembered) {
        this.stage = stage;
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
                javafx.stage.WindowEvent.WINDOW_HIDING,
                event -> remembered.keep(FULL, Boolean.toString(stage.isMaximized())));
        stage.addEventHandler(javafx.stage.WindowEvent.WINDOW_HIDING, event -> keep());
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
