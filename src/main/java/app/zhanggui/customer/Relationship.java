package app.zhanggui.customer;

/** How far the business with a customer has come (S4-32). */
public enum Relationship {
    EXISTING,
    LIKELY,
    POTENTIAL
}
