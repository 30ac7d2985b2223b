package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Which cards of the list are marked, to do something to all of them. What falls out of the list is
 * marked no more: nothing is done to a card that cannot be seen.
 */
public final class MarksViewModel {
    private static final int NOWHERE = -1;

    private final CardsViewModel cards;
    private final Set<CustomerId> marked = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private int anchor = NOWHERE;
    private int reached = NOWHERE;

    MarksViewModel(CardsViewModel cards) {
        this.cards = cards;
        cards.found().addListener((o, was, is) -> keepFound());
    }

    /** Changes whenever a mark does. */
    ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    int count() {
        return marked.size();
    }

    boolean isMarked(CardLine line) {
        return marked.contains(line.id());
    }

    /** The marked customers, in the order they were marked. */
    List<CustomerId> ids() {
        return List.copyOf(marked);
    }

    /** The marked cards. */
    Stream<CardLine> lines() {
        return cards.lines().stream().filter(this::isMarked);
    }

    /** Marks the card in a row, or takes its mark away; a range starts here. */
    void toggle(int row) {
        CustomerId id = cards.lines().get(row).id();
        if (!marked.remove(id)) {
            marked.add(id);
        }
        anchor = row;
        reached = row;
        changed();
    }

    /**
     * Marks all between where marking began and a row; what an earlier range took is let go.
     *
     * @param from where it begins if it did not yet
     */
    void extend(int from, int row) {
        if (anchor == NOWHERE) {
            anchor = from;
        } else if (reached != NOWHERE) {
            range(anchor, reached).forEach(marked::remove);
        }
        marked.addAll(range(anchor, row));
        reached = row;
        changed();
    }

    private List<CustomerId> range(int one, int other) {
        int last = Math.min(Math.max(one, other), cards.lines().size() - 1);
        return cards.lines().subList(Math.min(Math.min(one, other), last), last + 1).stream()
                .map(CardLine::id)
                .toList();
    }

    /** Marks every card of the list. */
    void all() {
        cards.lines().forEach(line -> marked.add(line.id()));
        changed();
    }

    boolean isAll() {
        return !marked.isEmpty() && marked.size() == cards.lines().size();
    }

    void none() {
        marked.clear();
        forgetRange();
        changed();
    }

    private void keepFound() {
        forgetRange();
        if (!marked.isEmpty()) {
            Set<CustomerId> found = new HashSet<>();
            cards.lines().stream().map(CardLine::id).filter(marked::contains).forEach(found::add);
            marked.retainAll(found);
            changed();
        }
    }

    private void forgetRange() {
        anchor = NOWHERE;
        reached = NOWHERE;
    }

    private void changed() {
        version.set(version.get() + 1);
    }
}
