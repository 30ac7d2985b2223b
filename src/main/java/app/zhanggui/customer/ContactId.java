package app.zhanggui.customer;

/**
 * Names a contact person for good.
 *
 * @param value of persons not stored yet 0, or on a card with several of them a negative number
 *     that tells them apart, so that days can be theirs
 */
public record ContactId(long value) {
    /** The id of a person not stored yet. */
    public static final ContactId NEW = new ContactId(0);

    public boolean isNew() {
        return value <= 0;
    }
}
