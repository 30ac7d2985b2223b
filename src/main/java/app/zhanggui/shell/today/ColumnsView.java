package app.zhanggui.shell.today;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The panels in as many columns as there is room for; large letters leave room for fewer. */
final class ColumnsView extends GridPane {
    /** Narrower columns would break every line, in em. */
    private static final double NARROWEST = 23;

    /** The first of three columns is wider: it has the most to say. */
    private static final double[] SHARES = {1.25, 1, 1};

    private final List<List<List<Node>>> layouts;
    private int columns;

    /**
     * @param layouts the panels in one column, in two, in three, top down
     */
    ColumnsView(List<List<List<Node>>> layouts) {
        this.layouts = layouts;
        getStyleClass().add("today-columns");
    }

    /**
     * @param width in pixels
     * @param em the size of the letters in pixels
     */
    void fit(double width, double em) {
        int room = (int) (width / (em * NARROWEST));
        int wanted = Math.max(1, Math.min(layouts.size(), room));
        if (wanted != columns) {
            columns = wanted;
            lay(layouts.get(wanted - 1));
        }
    }

    private void lay(List<List<Node>> columnsOfPanels) {
        getChildren().clear();
        getColumnConstraints().clear();
        double all = 0;
        for (int i = 0; i < columnsOfPanels.size(); i++) {
            all += SHARES[i];
        }
        for (int i = 0; i < columnsOfPanels.size(); i++) {
            VBox column = new VBox();
            column.getStyleClass().add("today-column");
            column.getChildren().setAll(columnsOfPanels.get(i));
            GridPane.setValignment(column, VPos.TOP);
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100 * SHARES[i] / all);
            getColumnConstraints().add(width);
            add(column, i, 0);
        }
    }
}
