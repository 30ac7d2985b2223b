package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardColumn;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.HitMarks;
import java.util.BitSet;
import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A text in the list, with what the query hit marked yellow. */
final class TextCellView extends TableCell<CardLine, CardLine> {
    private static final BitSet NOTHING = new BitSet();

    private final CardColumn column;
    private final ListWords words;
    private final Supplier<String> query;
    private final Tooltip tooltip = new Tooltip();
    private MarkedTextView marked;

    TextCellView(CardColumn column, ListWords words, Supplier<String> query) {
        this.column = column;
        this.words = words;
        this.query = query;
    }

    @Override
    protected void updateItem(CardLine line, boolean empty) {
        super.updateItem(line, empty);
        String shown = empty || line == null ? "" : words.text(column, line);
        BitSet marks = shown.isEmpty() || query.get().isBlank() ? NOTHING : marks(shown);
        tooltip.setText(shown);
        setTooltip(shown.isEmpty() ? null : tooltip);
        setText(marks.isEmpty() ? shown : null);
        setGraphic(marks.isEmpty() ? null : marked(shown, marks));
    }

    private BitSet marks(String shown) {
        return column.equals(CardColumn.REACH)
                ? HitMarks.ofReach(shown, query.get())
                : HitMarks.ofText(shown, query.get());
    }

    private MarkedTextView marked(String shown, BitSet marks) {
        if (marked == null) {
            marked = new MarkedTextView();
        }
        marked.show(shown, marks);
        return marked;
    }
}
