package app.zhanggui.customer;

/** How weighty a customer is, A the most. */
public enum Level {
    A,
    B,
    C
}
