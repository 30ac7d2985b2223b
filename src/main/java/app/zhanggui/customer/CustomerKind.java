package app.zhanggui.customer;

/** 企业 or 个人 (S1-11). A person needs no contact persons. */
public enum CustomerKind {
    COMPANY,
    PERSON
}
