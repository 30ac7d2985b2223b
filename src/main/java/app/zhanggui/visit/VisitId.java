package app.zhanggui.visit;

/** Names one visit in the card file. */
public record VisitId(long value) {
    /** The visit is planned but not written yet. */
    public static final VisitId UNSAVED = new VisitId(0);
}
