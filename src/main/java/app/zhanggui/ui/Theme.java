package app.zhanggui.ui;

import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * The look of every window: AtlantaFX below, our colours and letters above. What a room adds hangs
 * on its own nodes, so that no room can dress another by chance.
 */
public final class Theme {
    private static final double NORMAL_FONT = 14;

    private Theme() {}

    /**
     * Dresses a scene.
     *
     * @param fonts files of the bundled font, as resources
     */
    public static void dress(Scene scene, List<URL> fonts) {
        fonts.forEach(font -> Font.loadFont(font.toExternalForm(), NORMAL_FONT));
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().add(Theme.class.getResource("zhanggui.css").toExternalForm());
    }

    /** Makes everything larger or smaller; 100 is the normal size. */
    public static void setFontPercent(Scene scene, int percent) {
        double size = NORMAL_FONT * percent / 100.0;
        scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx", size));
    }
}
