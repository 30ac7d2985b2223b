package app.zhanggui.customer;

/**
 * The parts of a card as the source has them, each checked for truth by itself (S4-21 to S4-26).
 */
public enum Section {
    /** 卡头: who it is and where they stand with the shop. */
    HEAD,
    /** 基础资料. */
    BASICS,
    /** 客户特征. */
    TRAITS,
    /** 业务状况. */
    BUSINESS,
    /** 交易现状. */
    DEALINGS
}
