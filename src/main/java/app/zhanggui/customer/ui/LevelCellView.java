package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.Level;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

/** The level in the list, by letter and by colour. */
final class LevelCellView extends TableCell<CardLine, CardLine> {
    private final Label box = new Label();

    @Override
    protected void updateItem(CardLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean has = !empty && line != null;
        if (has) {
            show(box, line.level());
        }
        setGraphic(has ? box : null);
    }

    /** Dresses a box with a level. */
    static void show(Label box, Optional<Level> level) {
        String look = level.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("o");
        if (!box.getStyleClass().contains(look)) {
            box.getStyleClass().setAll("label", "lv", look);
        }
        box.setText(level.map(Level::name).orElse("–"));
    }
}
