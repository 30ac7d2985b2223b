package app.zhanggui.intake;

/**
 * How plainly a heading says what it means; the lower, the plainer. The word lists write it as a
 * number behind the field.
 */
final class Rank {
    static final int PLAIN = 1;

    /** Gives way to a plainer column for the same field. */
    static final int LESSER = 2;

    /** Means the field only where the values bear it out. */
    static final int VAGUE = 3;

    /** Only its last word is ours: a guess, to be asked about. */
    static final int BY_LAST_WORD = 4;

    static final int NONE_OF_OURS = 9;

    /** 公司名称: a firm's, which gives way to 客户名称. */
    static final int FIRM_NAME = LESSER;

    /** 姓名: a person's, who may only be somebody at the firm. */
    static final int PERSON_NAME = VAGUE;

    /** 简称, where nothing else names the customer. */
    static final int SHORT_NAME = 5;

    private Rank() {}
}
