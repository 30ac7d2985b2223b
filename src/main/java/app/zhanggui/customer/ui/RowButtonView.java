package app.zhanggui.customer.ui;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/**
 * A row of the card that opens what it tells of, as a button does. It is no {@code Button}: one
 * that holds wrapped lines does not know how high it is.
 */
final class RowButtonView extends HBox {
    private final Runnable open;

    /**
     * @param heard what those hear who cannot see it
     */
    RowButtonView(String heard, Runnable open, Node... parts) {
        super(8, parts);
        this.open = open;
        getStyleClass().addAll("row-line", "row-button");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(heard);
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        requestFocus();
                        open.run();
                    }
                });
        setOnKeyPressed(this::key);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE, F2 -> open.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
