package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.List;

/**
 * What is true of all rows of a table.
 *
 * @param ofPeople whether its customers are persons, not firms
 * @param namedByContacts whether those without a firm go by the person to talk to
 * @param placesWanted whether province, city and district are to be taken from the address
 * @param region what the sheet's name says all its customers are in; empty if it says nothing
 */
record RowHabits(
        List<Column> columns,
        boolean ofPeople,
        boolean namedByContacts,
        boolean placesWanted,
        String region) {
    RowHabits {
        columns = List.copyOf(columns);
    }

    boolean has(CardField field) {
        return columns.stream().anyMatch(one -> one.isFor(field));
    }

    /** Whether mobiles that stand among the phones have nowhere else to be. */
    boolean partsMobiles() {
        return has(CardField.PHONE) && !has(CardField.MOBILE);
    }

    /** Whether an address has to say by itself where it is. */
    boolean takesPlaces() {
        return placesWanted
                && has(CardField.ADDRESS)
                && !has(CardField.PROVINCE)
                && !has(CardField.CITY)
                && !has(CardField.DISTRICT);
    }
}
