package app.zhanggui.intake;

import java.util.List;

/**
 * Two columns of which either may name the customer: 公司 as taken now, or 姓名, taken for the contact
 * there (S2-01).
 *
 * @param firm the column taken for the customer
 * @param person the columns taken for the contact; First Name and Last Name are one person
 */
public record CustomerDoubt(Column firm, List<Column> person) {
    public CustomerDoubt {
        person = List.copyOf(person);
    }

    boolean isAbout(Column column) {
        return firm.equals(column) || person.contains(column);
    }
}
