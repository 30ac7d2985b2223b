package app.zhanggui.visit;

import java.util.Objects;

/**
 * What the owner decides about planning once, for every month.
 *
 * @param prospectPercent the share of the visits in person that goes to prospects when the month is
 *     too full for everybody (S4-06); 0 for none
 */
public record PlanRules(FrequencyRules frequencies, Capacity capacity, int prospectPercent) {
    private static final int OUR_PROSPECT_PERCENT = 20;

    public PlanRules {
        Objects.requireNonNull(frequencies);
        Objects.requireNonNull(capacity);
        if (prospectPercent < 0 || prospectPercent > 100) {
            throw new IllegalArgumentException(prospectPercent + " %");
        }
    }

    /** Our proposal to start with. */
    public static PlanRules standard() {
        return new PlanRules(FrequencyRules.standard(), Capacity.standard(), OUR_PROSPECT_PERCENT);
    }

    public PlanRules with(FrequencyRules changed) {
        return new PlanRules(changed, capacity, prospectPercent);
    }

    public PlanRules with(Capacity changed) {
        return new PlanRules(frequencies, changed, prospectPercent);
    }

    public PlanRules withProspectPercent(int changed) {
        return new PlanRules(frequencies, capacity, changed);
    }
}
