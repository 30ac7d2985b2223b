package app.zhanggui.intake;

/** What becomes of a row. */
public enum Decision {
    /** A new card. */
    NEW,
    /** A card that is there, or a row above, takes up what the row says. */
    UPDATE,
    /** Its card says all of it already. */
    UNCHANGED,
    /** It may be somebody who is there already; nobody decided yet, so it is left out. */
    DUPLICATE,
    /** Left out by the owner's word or by the rule of updating. */
    SKIPPED,
    /** It cannot become a card. */
    PROBLEM;

    boolean isWritten() {
        return this == NEW || this == UPDATE;
    }
}
