package app.zhanggui.visit;

import app.zhanggui.text.Message;
import java.time.LocalDate;

/** What no visit may break, whoever puts it where it is. */
public enum HardRule {
    /** The day lies in the planned month. */
    IN_MONTH,
    /** The day is not over yet. */
    NOT_PAST,
    /** The day is worked: no weekend, holiday or day of rest. */
    WORKED_DAY,
    /** The customer is open on that weekday. */
    OPEN,
    /** Classes that are visited in the morning are visited in the morning (S4-03). */
    MORNING,
    /** A customer who asked for it is left in peace (S0-31). */
    NOT_DISTURBED,
    /** A prospect put off is left alone until the day of resumption (S4-07). */
    RESUMED,
    /** One visit or call a customer a day. */
    ONE_A_DAY,
    /** No more than fits into half a day. */
    CAPACITY;

    /** The sentence that says to the owner what is in the way and what would do. */
    Message broken(Client client, LocalDate date) {
        return Message.of("visit.hard." + this, client.name(), date.toString());
    }
}
