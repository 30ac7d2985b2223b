package app.zhanggui.intake.ui;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** A cell in the colour of what was read in it. */
final class LookCellView extends TableCell<Integer, CellLook> {
    /** Unlike the cell's own text it is not cut where the cell ends. */
    private final Text words = new Text();

    private Node usualClip;

    LookCellView() {
        words.getStyleClass().add("title-words");
    }

    /** The table cuts every cell to its column; a title may go on. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean title = getGraphic() == words;
        if (title && getClip() != null) {
            usualClip = getClip();
            setClip(null);
        } else if (!title && usualClip != null) {
            setClip(usualClip);
            usualClip = null;
        }
    }

    @Override
    protected void updateItem(CellLook look, boolean empty) {
        super.updateItem(look, empty);
        getStyleClass().removeIf(name -> name.startsWith("look-"));
        if (empty || look == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        String text = look.text().replaceAll("\\s*[\\r\\n]+\\s*", " ");
        boolean title = look.kind() == CellLook.Kind.TITLE;
        words.setText(title ? text : "");
        setGraphic(title ? words : null);
        setViewOrder(title ? -1 : 0); // over the cells behind it
        requestLayout();
        setText(title ? null : text);
        getStyleClass().add("look-" + look.kind().name().toLowerCase(Locale.ROOT));
        setTooltip(look.tip().isEmpty() ? null : new Tooltip(look.tip()));
    }
}
