package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.CustomerCard;
import java.util.ArrayList;
import java.util.List;

/**
 * A card that an import wrote, read again from the card file: what it held before and what it holds
 * now.
 */
public record ReadBack(String name, List<Difference> differences) {
    /** One field, as it was and as it is; either may be empty. */
    public record Difference(CardField field, String before, String after) {}

    public ReadBack {
        differences = List.copyOf(differences);
    }

    /** A new card: all that stands on it beside its name. */
    static ReadBack of(CustomerCard made) {
        List<Difference> differences = new ArrayList<>();
        for (CardField field : CardField.values()) {
            String text = CardValues.get(made, field);
            boolean ofEveryCard = field == CardField.NAME || field == CardField.KIND;
            if (!ofEveryCard && !text.isEmpty()) {
                differences.add(new Difference(field, "", text));
            }
        }
        return new ReadBack(made.customer().name(), differences);
    }

    static ReadBack of(CustomerCard before, CustomerCard after) {
        List<Difference> differences = new ArrayList<>();
        for (CardField field : CardField.values()) {
            String was = CardValues.get(before, field);
            String is = CardValues.get(after, field);
            if (!was.equals(is)) {
                differences.add(new Difference(field, was, is));
            }
        }
        return new ReadBack(after.customer().name(), differences);
    }
}
