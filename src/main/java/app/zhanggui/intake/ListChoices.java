package app.zhanggui.intake;

import app.zhanggui.customer.CustomerId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the owner chose while looking through a list.
 *
 * @param kind what every sheet of the file is, whatever its headings say; empty for as it looks
 * @param columns remembered once the list is written down
 * @param cards whose rows are those of customers that several cards may be; empty for none of them
 */
public record ListChoices(
        Optional<ListKind> kind, ListColumns columns, Map<Whose, Optional<CustomerId>> cards) {
    public static final ListChoices NONE =
            new ListChoices(Optional.empty(), ListColumns.NONE, Map.of());

    public ListChoices {
        cards = Map.copyOf(cards);
    }

    public static ListChoices as(ListKind kind) {
        return new ListChoices(Optional.of(kind), ListColumns.NONE, Map.of());
    }

    /** Reads a field from the column of another heading; from none for an empty one. */
    public ListChoices withColumn(ListKind list, ListField field, String was, String is) {
        return new ListChoices(kind, columns.with(list, field, was, is), cards);
    }

    public ListChoices withCard(Whose whose, Optional<CustomerId> card) {
        Map<Whose, Optional<CustomerId>> changed = new HashMap<>(cards);
        changed.put(whose, card);
        return new ListChoices(kind, columns, changed);
    }

    /** Asks again whose the rows are. */
    public ListChoices withoutCards() {
        return new ListChoices(kind, columns, Map.of());
    }
}
