package app.zhanggui.customer;

/** 潜在分类 应继续访问/拟暂隔一段时间/不拟放弃: how a potential customer is followed up (S4-07). */
public enum ProspectClass {
    CONTINUE,
    DEFER,
    KEEP
}
