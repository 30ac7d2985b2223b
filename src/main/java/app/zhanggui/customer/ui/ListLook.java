package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardColumn;
import app.zhanggui.ui.Remembered;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** How the found cards are shown, remembered from one start to the next. */
final class ListLook {
    private static final String COLUMNS = "cards.columns";
    private static final String SHAPE = "cards.shape";

    /** As lines of a list, or as cards beside and below each other. */
    enum Shape {
        LIST,
        WALL
    }

    private final Remembered remembered;
    private final ReadOnlyObjectWrapper<ShownColumns> columns;
    private final ObjectProperty<Shape> shape;
    private ShownColumns latest;

    ListLook(Remembered remembered) {
        this.remembered = remembered;
        columns =
                new ReadOnlyObjectWrapper<>(
                        remembered
                                .get(COLUMNS)
                                .map(ShownColumns::read)
                                .orElse(ShownColumns.STANDARD));
        latest = columns.get();
        boolean isWall = remembered.get(SHAPE).filter(Shape.WALL.name()::equals).isPresent();
        shape = new SimpleObjectProperty<>(isWall ? Shape.WALL : Shape.LIST);
        shape.addListener((o, was, is) -> remembered.keep(SHAPE, is.name()));
    }

    /** The columns that are shown, in their order. */
    List<CardColumn> shownColumns() {
        return columns.get().columns().stream().map(ShownColumns.Shown::column).toList();
    }

    ReadOnlyObjectProperty<ShownColumns> columns() {
        return columns.getReadOnlyProperty();
    }

    ObjectProperty<Shape> shape() {
        return shape;
    }

    boolean shows(CardColumn column) {
        return latest.has(column);
    }

    /** Shows a column, or leaves it out. */
    void toggle(CardColumn column) {
        keep(latest.toggled(column));
    }

    void standard() {
        keep(ShownColumns.STANDARD);
    }

    private void keep(ShownColumns now) {
        keepColumns(now);
        columns.set(now);
    }

    /** Remembers what stands on screen already. */
    void keepColumns(ShownColumns now) {
        latest = now;
        remembered.keep(COLUMNS, now.text());
    }
}
