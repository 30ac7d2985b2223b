package app.zhanggui.customer;

/**
 * What a person of the card is to it; one may be several. The three of the book have their names in
 * fields of their own (S4-21).
 */
public enum ContactRole {
    /** 联系人: somebody to talk to. */
    CONTACT,
    /** 所有者. */
    PROPRIETOR,
    /** 经营管理者. */
    MANAGER,
    /** 法人代表. */
    LEGAL_REP
}
