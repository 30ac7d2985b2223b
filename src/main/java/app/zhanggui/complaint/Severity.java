package app.zhanggui.complaint;

/** How bad it is for the customer; a serious one stands first on the board. */
public enum Severity {
    SERIOUS,
    NORMAL,
    SLIGHT
}
