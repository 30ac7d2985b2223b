package app.zhanggui.visit;

/** What a day is for planning. */
public enum DayKind {
    WORKDAY,
    WEEKEND,
    /** A public holiday. */
    HOLIDAY,
    /** A weekend day worked in exchange for a holiday, 调休. */
    MAKEUP_WORKDAY,
    /** The owner's own day of rest. */
    SHOP_REST;

    public boolean isWorked() {
        return this == WORKDAY || this == MAKEUP_WORKDAY;
    }
}
