package app.zhanggui.visit.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/** What the mouse carries, drawn beside it. */
final class GhostView extends Pane {
    private static final double BESIDE = 12;

    private final HandViewModel hand;
    private final Label chip = new Label();

    /**
     * @param whole what the mouse can be dragged over
     */
    GhostView(HandViewModel hand, Node whole) {
        this.hand = hand;
        setMouseTransparent(true);
        setPickOnBounds(false);
        chip.getStyleClass().setAll("chip", "ghost", "q");
        chip.setVisible(false);
        getChildren().add(chip);
        whole.addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, this::follow);
        whole.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> hide(event.isPrimaryButtonDown()));
        hand.carried().addListener((o, was, is) -> hide(is.isPresent()));
    }

    private void follow(MouseDragEvent event) {
        hand.carried()
                .get()
                .ifPresent(
                        held -> {
                            chip.setText(held.name());
                            var here = sceneToLocal(event.getSceneX(), event.getSceneY());
                            chip.autosize();
                            chip.relocate(here.getX() + BESIDE, here.getY() + BESIDE);
                            chip.setVisible(true);
                        });
    }

    private void hide(boolean stays) {
        if (!stays) {
            chip.setVisible(false);
        }
    }
}
