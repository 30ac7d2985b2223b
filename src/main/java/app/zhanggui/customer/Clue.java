package app.zhanggui.customer;

/** Why two cards may be of one customer, the strongest first. */
public enum Clue {
    /** One number stands on both, the card's or a contact person's. */
    NUMBER(4),
    /** The same name, but for the place before it and 有限公司, 商行, 店 behind it. */
    NAME(3),
    /** Names most of whose letters agree. */
    NAME_ALIKE(2),
    /** Names read the same: 宏达 and 鸿达. */
    READING(2),
    ADDRESS(2),
    /** A contact person of the same name. */
    PERSON(1);

    private final int weight;

    Clue(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
