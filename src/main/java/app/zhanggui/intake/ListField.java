package app.zhanggui.intake;

import java.util.Arrays;
import java.util.Locale;

/** What a column of a list of sales, talks, promises, days or owned goods may hold. */
public enum ListField {
    /** The number of the card, in a workbook of our own. */
    CARD,
    CUSTOMER,
    NUMBER,
    ON,
    GOODS,
    SPEC,
    QUANTITY,
    UNIT,
    PRICE,
    AMOUNT,
    ORDER_NO,
    NOTE,
    /** Sale or return. */
    KIND,
    /** Done or called off. */
    STATE,
    CHANNEL,
    PERSON,
    PURPOSE,
    PLACE,
    FREQUENCY,
    CONTENT,
    EVALUATION,
    NEXT_ON,
    NEXT_NOTE,
    MADE_ON,
    TEXT,
    DUE_ON,
    KEPT_ON,
    WHOSE,
    RELATIVE,
    OCCASION,
    RECKONING,
    DATE,
    YEAR,
    MONTH,
    DAY,
    LEAP,
    BRAND,
    SELLER,
    BOUGHT_ON,
    SERIAL_NO,
    WARRANTY_END;

    static ListField of(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
