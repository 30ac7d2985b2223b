package app.zhanggui.customer;

/** 上午 or 下午. */
public enum HalfDay {
    AM,
    PM
}
