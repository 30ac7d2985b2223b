package app.zhanggui.intake;

/** What a column of a sales list may hold; the words for each stand in {@code sales.txt}. */
public enum SalesField {
    ON,
    CUSTOMER,
    NUMBER,
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
    STATE
}
