package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is true of all rows of a table; found out once, since every row asks.
 *
 * @param ofPeople whether its customers are persons, not firms
 * @param namedByContacts whether those without a firm go by the person to talk to
 * @param partsMobiles whether mobiles that stand among the phones have nowhere else to be
 * @param takesPlaces whether an address has to say by itself where it is
 * @param region what the sheet's name says all its customers are in; empty if it says nothing
 */
record RowHabits(
        List<Column> columns,
        boolean ofPeople,
        boolean namedByContacts,
        boolean partsMobiles,
        boolean takesPlaces,
        String region) {
    private static final Set<CardField> PLACES =
            Set.of(CardField.PROVINCE, CardField.CITY, CardField.DISTRICT);

    RowHabits {
        columns = List.copyOf(columns);
    }

    static RowHabits of(
            List<Column> columns, boolean ofPeople, boolean namedByContacts, String region) {
        Set<CardField> fields =
                columns.stream()
                        .flatMap(column -> column.field().stream())
                        .collect(Collectors.toSet());
        boolean partsMobiles =
                fields.contains(CardField.PHONE) && !fields.contains(CardField.MOBILE);
        boolean takesPlaces =
                fields.contains(CardField.ADDRESS) && Collections.disjoint(fields, PLACES);
        return new RowHabits(columns, ofPeople, namedByContacts, partsMobiles, takesPlaces, region);
    }
}
