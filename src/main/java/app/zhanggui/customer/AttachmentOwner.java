package app.zhanggui.customer;

import java.util.Optional;

/**
 * What papers and pictures hang on: a card, or something of another room that belongs to the card,
 * as one of its complaints.
 *
 * @param row id of what it hangs on; empty for the card itself
 */
public record AttachmentOwner(CustomerId customer, Optional<Long> row) {

    public static AttachmentOwner card(CustomerId customer) {
        return new AttachmentOwner(customer, Optional.empty());
    }

    /** A row of whatever table: no two rows of the card file have the same id. */
    public static AttachmentOwner row(CustomerId customer, long row) {
        return new AttachmentOwner(customer, Optional.of(row));
    }
}
