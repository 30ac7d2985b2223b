package app.zhanggui.visit;

import java.util.List;

/** The plan a patient hand would make, for comparing. */
public final class ByHand {
    private ByHand() {}

    public static List<Visit> plan(PlanRequest request) {
        return FirstFreeSlot.plan(request);
    }
}
