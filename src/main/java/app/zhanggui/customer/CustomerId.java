package app.zhanggui.customer;

/** Names a customer for good. */
public record CustomerId(long value) implements Comparable<CustomerId> {
    /** The id of a customer not stored yet. */
    public static final CustomerId NEW = new CustomerId(0);

    public boolean isNew() {
        return value == 0;
    }

    @Override
    public int compareTo(CustomerId other) {
        return Long.compare(value, other.value);
    }
}
