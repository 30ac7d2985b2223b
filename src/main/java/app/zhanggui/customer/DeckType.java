package app.zhanggui.customer;

/** 卡别 固定卡/攻击卡/开发卡: whose goods the customer has now: ours, a rival's, nobody's (S4-33). */
public enum DeckType {
    FIXED,
    ATTACK,
    DEVELOP
}
