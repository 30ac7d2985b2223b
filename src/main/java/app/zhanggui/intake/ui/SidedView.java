package app.zhanggui.intake.ui;

import app.zhanggui.ui.Letters;
import java.util.function.DoubleConsumer;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A page of a sheet with what is said of it at its side, which grows with the letters. */
final class SidedView extends StackPane {
    private static final double SIDE = 340;

    /** With large letters the side takes no more of the page than this. */
    private static final double MOST_OF_PAGE = 0.45;

    private final Region side;
    private final DoubleConsumer widened;
    private final Letters letters = new Letters(this::fit);

    /**
     * @param widened told how many times the usual size the letters are
     */
    SidedView(Region sheet, Region side, DoubleConsumer widened) {
        this.side = side;
        this.widened = widened;
        BorderPane page = new BorderPane(sheet);
        page.setRight(side);
        page.getStyleClass().add("import-page");
        getChildren().addAll(page, letters);
        widthProperty().addListener((o, was, is) -> fit());
        fit();
    }

    private void fit() {
        double most = Math.max(SIDE, getWidth() * MOST_OF_PAGE);
        double width = Math.max(SIDE, Math.min(SIDE * letters.times(), most));
        side.setMinWidth(width);
        side.setPrefWidth(width);
        widened.accept(Math.max(1, letters.times()));
    }
}
