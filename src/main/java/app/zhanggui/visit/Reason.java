package app.zhanggui.visit;

import app.zhanggui.text.Message;

/** Why the month had no place for a visit; every reason has its sentence. */
public enum Reason {
    /** All half-days that suit are full. */
    FULL,
    /** The class is visited in the morning and all mornings are full. */
    MORNINGS_FULL,
    /** The customer is closed on every day that is left. */
    CLOSED,
    /** More visits are wanted than there are days that suit. */
    TOO_FEW_DAYS,
    /** No working day is left in the month. */
    NO_WORKDAY,
    /** The customer asked not to be disturbed. */
    DO_NOT_DISTURB;

    public Message sentence() {
        return Message.of("visit.reason." + this);
    }
}
