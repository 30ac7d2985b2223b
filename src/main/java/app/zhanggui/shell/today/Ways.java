package app.zhanggui.shell.today;

import app.zhanggui.complaint.ComplaintId;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.visit.DayVisit;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * What the page opens elsewhere.
 *
 * @param card brings a customer's card to the front
 * @param search looks for a customer with what was begun to be typed
 * @param screen brings the screen of that name to the front
 */
public record Ways(
        Consumer<CustomerId> card,
        Consumer<String> search,
        Consumer<ComplaintId> complaint,
        Visits visits,
        Consumer<String> screen) {

    /**
     * What it does with visits.
     *
     * @param plan brings the plan of a day's month to the front
     * @param tickIn ticks in a day gone by
     * @param arrange asks when to visit or call a customer
     * @param before shows 访前一页 to be printed
     * @param sheet shows a day's paper to be printed
     */
    public record Visits(
            Consumer<LocalDate> plan,
            Consumer<LocalDate> tickIn,
            Consumer<CustomerId> arrange,
            Consumer<DayVisit> before,
            Consumer<LocalDate> sheet) {}
}
