package app.zhanggui.customer;

import app.zhanggui.sheet.CsvEncoding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of the cards is exported, and how.
 *
 * @param columns in order
 * @param encoding of a CSV file
 */
public record ExportChoice(List<Field> columns, CsvEncoding encoding) {
    /** Columns that stand in every sheet, filled or not, if nothing else is chosen. */
    private static final Set<CardField> ALWAYS =
            EnumSet.of(
                    CardField.NAME,
                    CardField.CONTACT,
                    CardField.PHONE,
                    CardField.MOBILE,
                    CardField.REGION,
                    CardField.ADDRESS,
                    CardField.LEVEL,
                    CardField.STATUS,
                    CardField.CREDIT_LIMIT,
                    CardField.REMARK);

    public ExportChoice {
        columns = List.copyOf(columns);
    }

    /**
     * Every field that can be a column, the persons' behind the card's.
     *
     * @param own the fields of the owner's own making
     */
    public static List<Field> offered(List<CustomField> own) {
        List<Field> all = new ArrayList<>(List.of(CardField.values()));
        all.addAll(own);
        all.addAll(PersonField.all());
        return all;
    }

    /** On how many of the cards each field that can be a column is filled. */
    public static Map<Field, Integer> filled(List<CustomerCard> cards, List<CustomField> own) {
        Map<Field, Integer> filled = new LinkedHashMap<>();
        for (Field field : offered(own)) {
            boolean person = field instanceof PersonField;
            int many = 0;
            for (CustomerCard card : cards) {
                boolean may = !person || !card.contacts().isEmpty();
                many += may && !CardValues.get(card, field).isEmpty() ? 1 : 0;
            }
            filled.put(field, many);
        }
        return filled;
    }

    /** What is exported unless the owner chose otherwise: nothing written on a card is left out. */
    public static boolean isUsual(Field field, int filled) {
        return filled > 0 || field instanceof CardField own && ALWAYS.contains(own);
    }

    /** All that is written on the cards, in UTF-8. */
    public static ExportChoice usual(List<CustomerCard> cards, List<CustomField> own) {
        return new ExportChoice(
                filled(cards, own).entrySet().stream()
                        .filter(one -> isUsual(one.getKey(), one.getValue()))
                        .map(Map.Entry::getKey)
                        .toList(),
                CsvEncoding.UTF_8);
    }
}
