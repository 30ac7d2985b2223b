package app.zhanggui.customer;

/** 客户关系 现有/可能/潜在: who buys, who may, who might one day (S4-32). */
public enum Relationship {
    EXISTING,
    LIKELY,
    POTENTIAL
}
