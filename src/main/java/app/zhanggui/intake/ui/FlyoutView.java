package app.zhanggui.intake.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Lays something over the page below the button it belongs to; a click beside it or Escape takes it
 * away. It stands in the page, so that it has the page's letters at their size.
 */
final class FlyoutView extends Pane {
    private static final double GAP = 4;

    private Runnable closed = () -> {};
    private Node anchor;

    FlyoutView() {
        setVisible(false);
        setOnMousePressed(event -> close());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
                        event.consume();
                        close();
                    }
                });
    }

    /**
     * @param focus where the keys go
     * @param closed runs once it is gone, however that came
     */
    void show(Region content, Node focus, Node below, Runnable closed) {
        this.closed = closed;
        anchor = below;
        content.setOnMousePressed(event -> event.consume());
        getChildren().setAll(content);
        setVisible(true);
        applyCss();
        requestLayout();
        focus.requestFocus();
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            closed.run();
        }
    }

    @Override
    protected void layoutChildren() {
        for (Node child : getChildren()) {
            Region content = (Region) child;
            Bounds at = sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
            double width = Math.min(content.prefWidth(-1), getWidth() - 2 * GAP);
            double x = Math.max(GAP, Math.min(at.getMinX(), getWidth() - width - GAP));
            double y = at.getMaxY() + GAP;
            double height = Math.min(content.prefHeight(width), getHeight() - y - GAP);
            content.resizeRelocate(x, y, width, height);
        }
    }
}
