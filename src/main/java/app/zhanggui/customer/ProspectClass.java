package app.zhanggui.customer;

/** What is to be done about a potential customer (S4-07); the labels are the owner's. */
public enum ProspectClass {
    CONTINUE,
    DEFER,
    KEEP
}
