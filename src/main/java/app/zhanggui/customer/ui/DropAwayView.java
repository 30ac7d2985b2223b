package app.zhanggui.customer.ui;

import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.RotateTransition;
import javafx.animation.TranslateTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/**
 * Lets the cards that the needle does not hold drop away. The list below shows what was found at
 * once; only a picture of the cards that left falls over it, so nobody waits, and the next click or
 * key ends it.
 */
final class DropAwayView extends Pane {
    private static final Duration FALL = Duration.millis(320);
    private static final double STAGGER_MILLIS = 70;
    private static final double TILT = 7;

    private final Random random = new Random(7);
    private final BooleanSupplier calm;
    private final ParallelTransition falling = new ParallelTransition();

    /**
     * @param calm whether the owner wants no motion
     */
    DropAwayView(BooleanSupplier calm) {
        this.calm = calm;
        setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        falling.setOnFinished(event -> getChildren().clear());
    }

    /**
     * Begins before the list changes.
     *
     * @param list what they are part of; one picture of it serves them all
     * @param leaving those that leave, in sight now
     */
    void drop(Node list, List<? extends Node> leaving) {
        end();
        if (calm.getAsBoolean() || leaving.isEmpty() || getScene() == null) {
            return;
        }
        SnapshotParameters plain = new SnapshotParameters();
        plain.setFill(Color.TRANSPARENT);
        WritableImage picture = list.snapshot(plain, null);
        Bounds whole = list.localToScene(list.getBoundsInLocal());
        for (Node one : leaving) {
            Bounds at = one.localToScene(one.getLayoutBounds());
            Bounds piece = clipped(at, whole);
            if (piece.getWidth() > 1 && piece.getHeight() > 1) {
                fall(piece(picture, piece, whole));
            }
        }
        falling.play();
    }

    private static Bounds clipped(Bounds one, Bounds whole) {
        double left = Math.max(one.getMinX(), whole.getMinX());
        double top = Math.max(one.getMinY(), whole.getMinY());
        double right = Math.min(one.getMaxX(), whole.getMaxX());
        double bottom = Math.min(one.getMaxY(), whole.getMaxY());
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    private ImageView piece(WritableImage picture, Bounds piece, Bounds whole) {
        ImageView view = new ImageView(picture);
        view.setViewport(
                new Rectangle2D(
                        piece.getMinX() - whole.getMinX(),
                        piece.getMinY() - whole.getMinY(),
                        piece.getWidth(),
                        piece.getHeight()));
        Bounds here = sceneToLocal(piece);
        view.relocate(here.getMinX(), here.getMinY());
        getChildren().add(view);
        return view;
    }

    private void fall(ImageView piece) {
        Duration wait = Duration.millis(random.nextDouble() * STAGGER_MILLIS);
        TranslateTransition down = new TranslateTransition(FALL, piece);
        down.setByY(getHeight() * 0.35 + 60);
        down.setInterpolator(Interpolator.EASE_IN);
        down.setDelay(wait);
        RotateTransition tilt = new RotateTransition(FALL, piece);
        tilt.setByAngle((random.nextDouble() - 0.5) * TILT);
        tilt.setDelay(wait);
        FadeTransition fade = new FadeTransition(FALL, piece);
        fade.setToValue(0);
        fade.setInterpolator(Interpolator.EASE_IN);
        fade.setDelay(wait);
        falling.getChildren().addAll(down, tilt, fade);
    }

    /** Ends it at once. */
    void end() {
        if (falling.getStatus() != Animation.Status.STOPPED) {
            falling.stop();
        }
        falling.getChildren().clear();
        getChildren().clear();
    }
}
