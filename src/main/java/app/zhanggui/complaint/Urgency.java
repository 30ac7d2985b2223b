package app.zhanggui.complaint;

/** How soon something is due; the board colours a card by it. */
public enum Urgency {
    OVERDUE,
    TODAY,
    LATER
}
