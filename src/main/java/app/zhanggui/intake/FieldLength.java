package app.zhanggui.intake;

import app.zhanggui.customer.CardField;

/** How many characters a card can hold of a field; the schema's lengths. */
final class FieldLength {
    private FieldLength() {}

    static int longest(CardField field) {
        return switch (field) {
            case GENDER -> 10;
            case POSTCODE -> 20;
            case CREDIT_GRADE -> 50;
            case NAME, EMAIL, INDUSTRY, BANK, SOURCE -> 200;
            case WEBSITE -> 300;
            case ADDRESS, TAGS -> 500;
            case REMARK -> 8000;
            default -> 100;
        };
    }
}
