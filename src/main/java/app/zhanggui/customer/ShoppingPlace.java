package app.zhanggui.customer;

/** Where a person likes to buy: 实体店, 网购, or both (S1-01). */
public enum ShoppingPlace {
    SHOP,
    ONLINE,
    BOTH
}
