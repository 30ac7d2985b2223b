package app.zhanggui.shell;

import app.zhanggui.ui.Theme;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** What the window looks like from outside: its title, its icons, its size, its letters. */
final class WindowLook {
    private static final int SMALLEST_WIDTH = 1024;
    private static final int SMALLEST_HEIGHT = 640;

    private static final List<URL> FONTS =
            Stream.of("Regular", "Bold")
                    .map(weight -> "/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf")
                    .map(WindowLook.class::getResource)
                    .toList();

    private WindowLook() {}

    /** Puts what is to be seen into the window, which is never larger than the screen. */
    static Scene dress(Stage stage, Parent inside, String title) {
        Rectangle2D room = room();
        Scene scene =
                new Scene(
                        inside,
                        Math.min(WindowPlace.WIDTH, room.getWidth()),
                        Math.min(WindowPlace.HEIGHT, room.getHeight()));
        Theme.dress(scene, FONTS);
        stage.setTitle(title);
        stage.getIcons().addAll(icons());
        stage.setScene(scene);
        stage.setMinWidth(Math.min(SMALLEST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(SMALLEST_HEIGHT, room.getHeight()));
        return scene;
    }

    /** What the screen leaves for windows. */
    static Rectangle2D room() {
        return Screen.getPrimary().getVisualBounds();
    }

    private static List<Image> icons() {
        return Stream.of(16, 32, 48, 128, 256)
                .map(size -> WindowLook.class.getResource("icon-" + size + ".png"))
                .map(icon -> new Image(icon.toExternalForm()))
                .toList();
    }
}
