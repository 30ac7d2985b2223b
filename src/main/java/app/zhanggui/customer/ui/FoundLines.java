package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The lines of the cards that were found, in order, and which of them is open. */
final class FoundLines {
    private static final int NOWHERE = -1;

    private final Consumer<Optional<CustomerId>> opener;
    private final ObservableList<CardLine> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<CardLine> open = new ReadOnlyObjectWrapper<>();
    private int openRow = NOWHERE;
    private boolean filling;

    /**
     * @param opener told whenever another card is opened, or none
     */
    FoundLines(Consumer<Optional<CustomerId>> opener) {
        this.opener = opener;
    }

    ObservableList<CardLine> all() {
        return all;
    }

    /** The line whose card is open, null if none is. */
    ReadOnlyObjectProperty<CardLine> open() {
        return open.getReadOnlyProperty();
    }

    Optional<CustomerId> openId() {
        return Optional.ofNullable(open.get()).map(CardLine::id);
    }

    /** Where the open card stands, -1 if it does not. */
    int openRow() {
        return openRow;
    }

    /**
     * Puts other lines in their place; the open card stays open.
     *
     * @return whether it stands among them
     */
    boolean fill(List<CardLine> found) {
        filling = true;
        all.setAll(found);
        filling = false;
        openRow = openId().map(this::rowOf).orElse(NOWHERE);
        boolean isThere = openRow != NOWHERE;
        if (isThere) {
            open.set(all.get(openRow));
        }
        return isThere;
    }

    /** Opens the card of a line; what a list does by itself while it is filled is no choice. */
    boolean choose(CardLine line) {
        boolean choice = !filling && line != null;
        if (choice) {
            open(line, rowOf(line.id()));
        }
        return choice;
    }

    /** Opens a card; false if it was not found. */
    boolean open(CustomerId id) {
        int row = rowOf(id);
        boolean isThere = row != NOWHERE;
        if (isThere) {
            open(all.get(row), row);
        }
        return isThere;
    }

    /** Opens the card that stands there, or the last one, or none where none is found. */
    void openAt(int row) {
        int there = Math.min(Math.max(row, 0), all.size() - 1);
        open(all.isEmpty() ? null : all.get(there), there);
    }

    private void open(CardLine line, int row) {
        openRow = row;
        boolean other = line == null || open.get() == null || !line.id().equals(open.get().id());
        open.set(line);
        if (other) {
            opener.accept(openId());
        }
    }

    /** One pass over the lines by their ids; comparing whole lines would be felt. */
    private int rowOf(CustomerId id) {
        long wanted = id.value();
        for (int row = 0; row < all.size(); row++) {
            if (all.get(row).id().value() == wanted) {
                return row;
            }
        }
        return NOWHERE;
    }
}
