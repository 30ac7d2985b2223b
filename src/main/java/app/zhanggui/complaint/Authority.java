package app.zhanggui.complaint;

/** Who can decide: "这件事自己可以处理吗" (S4-62). */
public enum Authority {
    OWN,
    OTHERS
}
