package app.zhanggui.complaint;

/** How the customer felt in the end (S4-69), 1 to 5. */
public enum Satisfaction {
    VERY_UNHAPPY,
    UNHAPPY,
    NEUTRAL,
    HAPPY,
    VERY_HAPPY;

    /** 1 to 5, 5 being the best. */
    public int points() {
        return ordinal() + 1;
    }

    static Satisfaction of(int points) {
        return values()[points - 1];
    }
}
