package app.zhanggui.purchase;

/** Names a purchase for good. */
public record PurchaseId(long value) {
    /** The id of a purchase not stored yet. */
    public static final PurchaseId NEW = new PurchaseId(0);

    public boolean isNew() {
        return value == 0;
    }
}
