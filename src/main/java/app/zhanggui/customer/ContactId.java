package app.zhanggui.customer;

/** Names a contact person for good. */
public record ContactId(long value) {
    /** The id of a person not stored yet. */
    public static final ContactId NEW = new ContactId(0);

    public boolean isNew() {
        return value == 0;
    }
}
