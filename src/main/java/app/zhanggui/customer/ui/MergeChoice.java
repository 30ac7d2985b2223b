package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardMerge;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.MergeSide;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The cards of one group side by side, and which value of which of them is taken. */
final class MergeChoice {
    private final ReadOnlyObjectWrapper<CardMerge> merge = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper row = new ReadOnlyIntegerWrapper();
    private List<MergeSide> sides = List.of();

    /** Lays these cards beside each other and proposes what they would become. */
    void show(List<MergeSide> cards, List<CustomField> own) {
        sides = cards;
        row.set(0);
        List<CustomerCard> shown = cards.stream().map(MergeSide::card).toList();
        merge.set(CardMerge.proposed(shown, MergeSide.survivorOf(cards), own));
    }

    void clear() {
        sides = List.of();
        row.set(0);
        merge.set(null);
    }

    /** The cards that are compared. */
    List<MergeSide> sides() {
        return sides;
    }

    /** What the cards would become, null if none are compared; set after {@link #sides}. */
    ReadOnlyObjectProperty<CardMerge> merge() {
        return merge.getReadOnlyProperty();
    }

    /** The fields with something to choose. */
    List<Field> rows() {
        return merge.get() == null ? List.of() : merge.get().open();
    }

    /** Which line of {@link #rows} the keys are on. */
    ReadOnlyIntegerProperty row() {
        return row.getReadOnlyProperty();
    }

    /** Takes the value of that card, or of all, for a field. */
    void choose(Field field, int which) {
        row.set(Math.max(0, rows().indexOf(field)));
        merge.set(merge.get().choosing(field, which));
    }

    /** Takes every value the card has. */
    void chooseAllOf(int card) {
        merge.set(merge.get().choosingAllOf(card));
    }

    /** Goes some lines down, or up. */
    void moveRow(int step) {
        row.set(Math.max(0, Math.min(rows().size() - 1, row.get() + step)));
    }

    /** Chooses the next value to the right, or to the left, of the line the keys are on. */
    void moveChoice(int step) {
        if (rows().isEmpty()) {
            return;
        }
        Field field = rows().get(row.get());
        int last = sides.size() - (merge.get().canJoin(field) ? 0 : 1);
        int now = merge.get().chosen().get(field);
        int at = now == CardMerge.ALL ? sides.size() : now;
        int next = Math.max(0, Math.min(last, at + step));
        choose(field, next == sides.size() ? CardMerge.ALL : next);
    }
}
