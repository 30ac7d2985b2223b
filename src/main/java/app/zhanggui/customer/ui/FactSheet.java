package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Fields that stand together on the card.
 *
 * @param always shown even where nothing is known yet
 * @param ifKnown shown where something is known, or the owner wants to fill them in
 */
record FactSheet(List<CardField> always, List<CardField> ifKnown) {
    static FactSheet of(CardField... always) {
        return new FactSheet(List.of(always), List.of());
    }

    boolean has(Field field) {
        return always.contains(field) || ifKnown.contains(field);
    }

    /**
     * The fields to show of a card, in order.
     *
     * @param own fields of the owner's own making, which stand last
     * @param whole with those of which nothing is known
     */
    List<Field> shown(CustomerCard card, List<CustomField> own, boolean whole) {
        List<Field> shown = new ArrayList<>();
        always.stream().filter(field -> fits(card, field)).forEach(shown::add);
        ifKnown.stream()
                .filter(field -> whole && fits(card, field) || isKnown(card, field))
                .forEach(shown::add);
        shown.addAll(own);
        return shown;
    }

    /** How many fields that fit the customer are not shown. */
    int hidden(CustomerCard card) {
        return (int)
                ifKnown.stream()
                        .filter(field -> fits(card, field) && !isKnown(card, field))
                        .count();
    }

    private static boolean fits(CustomerCard card, CardField field) {
        return isKnown(card, field) || FactFields.fits(field, card.customer().kind());
    }

    private static boolean isKnown(CustomerCard card, CardField field) {
        return !CardValues.get(card, field).isEmpty();
    }
}
