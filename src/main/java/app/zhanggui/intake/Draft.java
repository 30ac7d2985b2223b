package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What a row would put on a card: canonical texts, one a field, none of them blank. */
public record Draft(Map<CardField, String> texts) {
    public Draft {
        EnumMap<CardField, String> kept = new EnumMap<>(CardField.class);
        texts.forEach(
                (field, text) -> {
                    if (!text.isBlank()) {
                        kept.put(field, text);
                    }
                });
        texts = Collections.unmodifiableMap(kept);
    }

    public String get(CardField field) {
        return texts.getOrDefault(field, "");
    }

    /** A new card of this row; it must have a name. */
    CustomerCard card() {
        CustomerCard card = CustomerCard.of(Customer.named(get(CardField.NAME)));
        for (Map.Entry<CardField, String> entry : texts.entrySet()) {
            card = CardValues.with(card, entry.getKey(), entry.getValue());
        }
        return card;
    }

    /** The card with this row written into it by the rule; notes are added to, never replaced. */
    CustomerCard into(CustomerCard card, UpdateRule rule) {
        CustomerCard changed = card;
        for (Map.Entry<CardField, String> entry : texts.entrySet()) {
            String before = CardValues.get(changed, entry.getKey());
            String after = rule.value(entry.getKey(), before, entry.getValue());
            if (!after.equals(before)) {
                changed = CardValues.with(changed, entry.getKey(), after);
            }
        }
        return changed;
    }
}
