package app.zhanggui.visit;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A complaint that is not settled, as far as whoever visits the customer must know.
 *
 * @param number as the owner quotes it
 * @param words what it is about
 */
public record OpenComplaint(String number, LocalDate since, String words) {
    public OpenComplaint {
        Objects.requireNonNull(number);
        Objects.requireNonNull(since);
        Objects.requireNonNull(words);
    }
}
