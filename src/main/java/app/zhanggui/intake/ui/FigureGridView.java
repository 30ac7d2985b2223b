package app.zhanggui.intake.ui;

import app.zhanggui.ui.Forms;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How many rows become what, a line each. */
final class FigureGridView extends GridPane {
    FigureGridView() {
        setVgap(6);
    }

    /**
     * @param look style class of a figure that is not 0; none for an empty one. A 0 stands back.
     */
    void add(String what, int many, String look) {
        Label label = Forms.wrapped(new Label(what));
        label.setMaxWidth(Double.MAX_VALUE);
        add(label, many, look);
    }

    void add(Node what, int many, String look) {
        Label number = Forms.styled(String.format("%,d", many), "figure");
        if (many == 0) {
            number.getStyleClass().add("faint");
        } else if (!look.isEmpty()) {
            number.getStyleClass().add(look);
        }
        number.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHgrow(what, Priority.ALWAYS);
        addRow(getRowCount(), what, number);
    }
}
