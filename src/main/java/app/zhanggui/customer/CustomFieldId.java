package app.zhanggui.customer;

/** Names a field of the owner's own for good, whatever it is called. */
public record CustomFieldId(long value) implements Comparable<CustomFieldId> {
    /** The id of a field not stored yet. */
    public static final CustomFieldId NEW = new CustomFieldId(0);

    @Override
    public int compareTo(CustomFieldId other) {
        return Long.compare(value, other.value);
    }
}
