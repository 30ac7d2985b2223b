package app.zhanggui.intake;

import static app.zhanggui.intake.ListField.AMOUNT;
import static app.zhanggui.intake.ListField.BOUGHT_ON;
import static app.zhanggui.intake.ListField.BRAND;
import static app.zhanggui.intake.ListField.CHANNEL;
import static app.zhanggui.intake.ListField.CONTENT;
import static app.zhanggui.intake.ListField.CUSTOMER;
import static app.zhanggui.intake.ListField.DATE;
import static app.zhanggui.intake.ListField.DUE_ON;
import static app.zhanggui.intake.ListField.EVALUATION;
import static app.zhanggui.intake.ListField.GOODS;
import static app.zhanggui.intake.ListField.KEPT_ON;
import static app.zhanggui.intake.ListField.MADE_ON;
import static app.zhanggui.intake.ListField.MONTH;
import static app.zhanggui.intake.ListField.NEXT_NOTE;
import static app.zhanggui.intake.ListField.NEXT_ON;
import static app.zhanggui.intake.ListField.NOTE;
import static app.zhanggui.intake.ListField.NUMBER;
import static app.zhanggui.intake.ListField.OCCASION;
import static app.zhanggui.intake.ListField.ON;
import static app.zhanggui.intake.ListField.ORDER_NO;
import static app.zhanggui.intake.ListField.PERSON;
import static app.zhanggui.intake.ListField.PLACE;
import static app.zhanggui.intake.ListField.PRICE;
import static app.zhanggui.intake.ListField.PURPOSE;
import static app.zhanggui.intake.ListField.QUANTITY;
import static app.zhanggui.intake.ListField.RELATIVE;
import static app.zhanggui.intake.ListField.SELLER;
import static app.zhanggui.intake.ListField.SERIAL_NO;
import static app.zhanggui.intake.ListField.TEXT;
import static app.zhanggui.intake.ListField.WARRANTY_END;
import static app.zhanggui.intake.ListField.WHOSE;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is written of customers beside their cards, and comes in as a list of its own. */
public enum ListKind {
    /** 销售记录 (S4-17). */
    SALES(CUSTOMER, NUMBER, ON, GOODS, QUANTITY, PRICE, AMOUNT, ORDER_NO),
    /** 往来记录 (S0-21). */
    TALK(
            CUSTOMER,
            NUMBER,
            ON,
            CONTENT,
            CHANNEL,
            PERSON,
            PURPOSE,
            PLACE,
            EVALUATION,
            NEXT_ON,
            NEXT_NOTE),
    /** 答应的事 (S0-14). */
    PROMISE(CUSTOMER, NUMBER, TEXT, MADE_ON, DUE_ON, KEPT_ON),
    /** 纪念日 (S3-09). */
    DAY(CUSTOMER, NUMBER, WHOSE, RELATIVE, OCCASION, DATE, MONTH, ListField.DAY, NOTE),
    /** 保有商品 (S4-35). */
    OWNED(CUSTOMER, NUMBER, GOODS, BRAND, SELLER, BOUGHT_ON, SERIAL_NO, WARRANTY_END);

    private final List<ListField> fields;

    ListKind(ListField... fields) {
        this.fields = List.of(fields);
    }

    /** What its columns can be said to be by hand. */
    public List<ListField> fields() {
        return fields;
    }

    /** Whether a sheet with columns for these fields says enough to be such a list. */
    boolean isSaidBy(Set<ListField> said) {
        boolean whose = said.contains(CUSTOMER) || said.contains(NUMBER);
        return whose
                && switch (this) {
                    case SALES -> areSales(said);
                    case TALK -> said.contains(ON) && hasOne(said, CONTENT, NEXT_NOTE);
                    case PROMISE -> said.contains(TEXT) && hasOne(said, MADE_ON, DUE_ON);
                    case DAY -> said.contains(OCCASION) && hasOne(said, DATE, MONTH);
                    case OWNED -> said.contains(GOODS) && hasOne(said, SERIAL_NO, WARRANTY_END);
                };
    }

    /** A list of customers has days and amounts too, but no goods, no quantity, no order. */
    private static boolean areSales(Set<ListField> said) {
        boolean worth = said.contains(AMOUNT) || said.containsAll(Set.of(PRICE, QUANTITY));
        return said.contains(ON) && worth && hasOne(said, GOODS, QUANTITY, ORDER_NO);
    }

    private static boolean hasOne(Set<ListField> said, ListField... ofThese) {
        return Stream.of(ofThese).anyMatch(said::contains);
    }
}
