package app.zhanggui.customer.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A row of the card that opens what it tells of. */
final class RowButtonView {
    private RowButtonView() {}

    /**
     * @param heard what those hear who cannot see it
     */
    static Button of(String heard, Runnable open, Node... parts) {
        HBox line = new HBox(8, parts);
        line.getStyleClass().add("row-line");
        Button row = new Button();
        row.setGraphic(line);
        row.getStyleClass().add("row-button");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.setAccessibleText(heard);
        line.prefWidthProperty().bind(row.widthProperty().subtract(12));
        row.setOnAction(event -> open.run());
        return row;
    }
}
