package app.zhanggui.visit;

import app.zhanggui.text.Message;

/** 接触模式: whether a customer is planned for by itself (S0-22). */
public enum ContactMode {
    /** 常规. */
    REGULAR,
    /** 临时: only when the owner puts a visit into the plan by hand. */
    ON_DEMAND;

    public Message label() {
        return Message.of("visit.mode." + this);
    }
}
