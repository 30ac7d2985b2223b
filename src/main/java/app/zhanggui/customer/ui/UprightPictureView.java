package app.zhanggui.customer.ui;

import app.zhanggui.customer.PictureTurn;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** A picture as it was meant to be looked at, as large as fits a square. */
final class UprightPictureView extends Group {
    private final ImageView view;

    /**
     * A picture, read from a file.
     *
     * @param turn degrees clockwise
     */
    record Upright(Image image, int turn) {
        /**
         * Reads a picture of at most so many dots each way; empty if it is none that can be shown.
         */
        static Optional<Upright> of(byte[] file, int most) {
            Image whole = new Image(new ByteArrayInputStream(file), most, most, true, true);
            return whole.isError()
                    ? Optional.empty()
                    : Optional.of(new Upright(whole, PictureTurn.degrees(file)));
        }
    }

    UprightPictureView(Upright picture) {
        view = new ImageView(picture.image());
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setRotate(picture.turn());
        getChildren().add(view);
    }

    /** Shrinks it to fit; a small one is not blown up. */
    void fit(double width, double height) {
        boolean lies = view.getRotate() % 180 != 0;
        Image image = view.getImage();
        view.setFitWidth(Math.min(image.getWidth(), lies ? height : width));
        view.setFitHeight(Math.min(image.getHeight(), lies ? width : height));
    }
}
