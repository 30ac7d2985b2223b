package app.zhanggui.customer;

/** How somebody was in touch (S0-03). */
public enum Channel {
    IN_PERSON,
    PHONE,
    WECHAT,
    LETTER,
    OTHER
}
