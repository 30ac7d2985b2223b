package app.zhanggui.visit;

/** Whether the owner still changes the month's plan. */
public enum PlanState {
    DRAFT,
    FINAL
}
