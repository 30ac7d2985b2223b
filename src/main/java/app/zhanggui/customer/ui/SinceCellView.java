package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/** How long ago somebody was in touch, in another colour where it is long. */
final class SinceCellView extends TableCell<CardLine, CardLine> {
    private static final PseudoClass LONG_SINCE = PseudoClass.getPseudoClass("long-since");

    private final CardWords words;

    SinceCellView(CardWords words) {
        this.words = words;
    }

    @Override
    protected void updateItem(CardLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean has = !empty && line != null;
        setText(has ? words.days().since(line.lastContact()) : null);
        pseudoClassStateChanged(LONG_SINCE, has && words.days().isLongSince(line));
    }
}
