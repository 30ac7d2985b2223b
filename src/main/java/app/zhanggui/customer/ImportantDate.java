package app.zhanggui.customer;

import app.zhanggui.text.PartialDate;
import java.util.Optional;

/**
 * A day to remember, as precise as it is known (S3-09).
 *
 * @param contact whose day it is; empty for the customer's own
 */
public record ImportantDate(
        long id, Optional<ContactId> contact, Kind kind, PartialDate date, String note) {
    /** What the day is. */
    public enum Kind {
        BIRTHDAY,
        ANNIVERSARY,
        OTHER
    }

    public static ImportantDate birthday(PartialDate date) {
        return new ImportantDate(0, Optional.empty(), Kind.BIRTHDAY, date, "");
    }

    public boolean isNew() {
        return id == 0;
    }
}
