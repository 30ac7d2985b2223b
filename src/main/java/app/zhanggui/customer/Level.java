package app.zhanggui.customer;

/** 客户级别: how much a customer matters, A most (S2-13, S4-31). */
public enum Level {
    A,
    B,
    C
}
