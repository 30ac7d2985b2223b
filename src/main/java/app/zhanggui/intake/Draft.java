package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerKind;
import app.zhanggui.customer.Facts;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.NumberKeys;
import app.zhanggui.customer.PersonField;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a row would put on a card.
 *
 * @param texts canonical texts, one a field, none of them blank
 * @param more the same for persons and for fields of the owner's own making
 * @param notes what could not be read, as it stands: for the remark
 * @param kind what a new card is of
 */
public record Draft(
        Map<CardField, String> texts,
        Map<Field, String> more,
        List<String> notes,
        CustomerKind kind) {
    static final String BETWEEN_NOTES = "；";

    public Draft {
        EnumMap<CardField, String> kept = new EnumMap<>(CardField.class);
        texts.forEach(
                (field, text) -> {
                    if (!text.isBlank()) {
                        kept.put(field, text);
                    }
                });
        texts = Collections.unmodifiableMap(kept);
        more = more.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(more));
        notes = List.copyOf(notes);
    }

    Draft(Map<CardField, String> texts) {
        this(texts, Map.of(), List.of(), CustomerKind.COMPANY);
    }

    public String get(CardField field) {
        return texts.getOrDefault(field, "");
    }

    /** A new card of this row; it must have a name. */
    CustomerCard card() {
        Customer customer = Customer.named(get(CardField.NAME)).withKind(kind);
        CustomerCard card = CustomerCard.of(customer.withFacts(facts()));
        return into(card, UpdateRule.OVERWRITE);
    }

    /** The plain texts all at once: one by one each would copy all before it. */
    private Facts facts() {
        EnumMap<CardField, String> facts = new EnumMap<>(CardField.class);
        texts.forEach(
                (field, text) -> {
                    if (field.isFact() && field.type() == Field.Type.TEXT) {
                        facts.put(field, text);
                    }
                });
        return new Facts(facts, Map.of());
    }

    /** The card with this row written into it by the rule; notes are added to, never replaced. */
    CustomerCard into(CustomerCard card, UpdateRule rule) {
        CustomerCard changed = card;
        for (Map.Entry<CardField, String> entry : texts.entrySet()) {
            if (!isThereAlready(changed, entry.getKey(), entry.getValue())) {
                changed = written(changed, entry.getKey(), entry.getValue(), rule);
            }
        }
        for (Map.Entry<Field, String> entry : more.entrySet()) {
            if (!(entry.getKey() instanceof PersonField)) {
                changed = written(changed, entry.getKey(), entry.getValue(), rule);
            }
        }
        changed = more.isEmpty() ? changed : new DraftPersons(this).into(changed, rule);
        return rule == UpdateRule.NEVER ? changed : withNotes(changed);
    }

    static CustomerCard written(CustomerCard card, Field field, String text, UpdateRule rule) {
        String before = CardValues.get(card, field);
        String after = rule.value(field, before, text);
        return after.equals(before) ? card : CardValues.with(card, field, after);
    }

    /** A mobile that stands with the phones already says nothing new, nor the other way round. */
    private static boolean isThereAlready(CustomerCard card, CardField field, String text) {
        boolean phone = field == CardField.PHONE;
        if (!phone && field != CardField.MOBILE) {
            return false;
        }
        String before = CardValues.get(card, field);
        if (!before.isEmpty()) {
            return isSameNumber(before, text);
        }
        String other = CardValues.get(card, phone ? CardField.MOBILE : CardField.PHONE);
        return !other.isEmpty() && NumberKeys.of(other).containsAll(NumberKeys.of(text));
    }

    /** A number written with other blanks or signs is not another one. */
    private static boolean isSameNumber(String before, String text) {
        if (before.equals(text)) {
            return true;
        }
        String digits = before.replaceAll("\\D", "");
        return !digits.isEmpty() && digits.equals(text.replaceAll("\\D", ""));
    }

    private CustomerCard withNotes(CustomerCard card) {
        String remark = CardValues.get(card, CardField.REMARK);
        String all = remark;
        for (String note : notes) {
            String both = all.isEmpty() ? note : all + BETWEEN_NOTES + note;
            boolean fits = both.length() <= CardField.REMARK.longest();
            all = all.contains(note) || !fits ? all : both;
        }
        return all.equals(remark) ? card : CardValues.with(card, CardField.REMARK, all);
    }
}
