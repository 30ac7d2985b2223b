package app.zhanggui.intake.ui;

import app.zhanggui.intake.ColumnKey;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which of two columns names the customer.
 *
 * @param firm the column taken for the customer, and where it stands; sheets that are alike ask
 *     once
 * @param person the columns taken for the contact
 */
public record CustomerQuestion(Side firm, Side person) {
    /**
     * One of the two.
     *
     * @param example the first value below the heading
     */
    public record Side(String heading, String example, List<ColumnKey> keys) {
        public Side {
            keys = List.copyOf(keys);
        }

        Side and(Side other) {
            List<ColumnKey> all = Stream.concat(keys.stream(), other.keys.stream()).toList();
            return new Side(heading, example, all);
        }
    }

    CustomerQuestion and(CustomerQuestion other) {
        return new CustomerQuestion(firm.and(other.firm), person.and(other.person));
    }

    /** What makes two questions of different sheets one. */
    List<String> headings() {
        return List.of(firm.heading, person.heading);
    }
}
