package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.FigureWords.Bar;
import app.zhanggui.ui.Forms;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A chart of lines: a name, a bar, its figure, what else there is to say. */
final class BarsView extends VBox {
    private final GridPane grid = new GridPane();
    private final Label nothing;

    BarsView(String title, String nothing) {
        this.nothing = Forms.muted(nothing);
        getStyleClass().addAll("panel", "figures-panel");
        grid.getStyleClass().add("bars");
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(30);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        ColumnConstraints value = new ColumnConstraints();
        value.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints note = new ColumnConstraints();
        note.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(name, bar, value, note);
        getChildren().addAll(Forms.heading(title), grid, this.nothing);
    }

    void show(List<Bar> bars) {
        Forms.showIf(bars.isEmpty(), nothing);
        grid.getChildren().clear();
        for (int row = 0; row < bars.size(); row++) {
            Bar bar = bars.get(row);
            Label name = new Label(bar.name());
            Label value = Forms.styled(bar.value(), "strong");
            grid.addRow(row, name, line(bar), value, Forms.muted(bar.note()));
        }
    }

    private static Node line(Bar bar) {
        Region line = new Region();
        line.getStyleClass().add("bar");
        StackPane ground = new StackPane(line);
        ground.getStyleClass().add("bar-ground");
        line.maxWidthProperty().bind(ground.widthProperty().multiply(bar.length()));
        return ground;
    }
}
