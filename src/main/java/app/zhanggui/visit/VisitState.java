package app.zhanggui.visit;

/** What became of a visit. */
public enum VisitState {
    PLANNED,
    DONE,
    MISSED,
    RESCHEDULED,
    CANCELLED
}
