package app.zhanggui.complaint;

/** Where a complaint comes from (S4-61): us, a misunderstanding of the customer, or the goods. */
public enum CauseKind {
    SELLER,
    CUSTOMER,
    GOODS
}
