package app.zhanggui.customer;

import java.util.Objects;

/** A day to remember that is near, and whose it is by name. */
public record NearDay(UpcomingDay day, Whose whose) {

    /**
     * The names on the card.
     *
     * @param person of the card; empty where it is the day of the customer
     */
    public record Whose(String customer, String person) {
        public Whose {
            Objects.requireNonNull(customer);
            person = person == null ? "" : person;
        }
    }
}
